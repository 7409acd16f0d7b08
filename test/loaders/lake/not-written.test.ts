import {expect, test} from "vitest";
import {notWritten} from "../../../loaders/lake/not-written.js";
import {LakeError} from "../../../loaders/lake/records.js";

test.each([
  ["ENOSPC: no space left on device, write", "make room"],
  [`IO Error: Could not write file "a.parquet": No space left on device`, "make room"],
  ["EACCES: permission denied, mkdir '/lake/_shards'", "allow writing there, or name another folder"],
  [`IO Error: Cannot open file "a.parquet": Permission denied`, "allow writing there, or name another folder"],
  ["EROFS: read-only file system, mkdir '/lake'", "name a folder that can be written"],
  ["ENOTDIR: not a directory, mkdir '/lake/_shards'", "move what is in the way, or name another folder"],
  ["EEXIST: file already exists, mkdir '/lake'", "move what is in the way, or name another folder"],
  ["EIO: i/o error, write", "see what the system says of it"],
])("%s: %s", (message, remedy) => {
  const told = notWritten(new Error(message), "lake");
  expect(told).toBeInstanceOf(LakeError);
  expect((told as Error).message).toBe(
    `not written: lake (${message}); ${remedy}, and run the command again: it goes on`,
  );
});

test.each<Error>([
  new TypeError("x is undefined"),
  new Error("wrong value: No space left"),
  new LakeError("other shards"),
])("%s is what it is", (error) => {
  expect(notWritten(error, "lake")).toBe(error);
});
