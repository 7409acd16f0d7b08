import {LakeError} from "./records.js";

/** What keeps a lake from being written and can be mended, and how: by a system's code, or DuckDB's words for it. */
const remedies: readonly (readonly [cause: RegExp, remedy: string])[] = [
  [/^(?:ENOSPC|EDQUOT|EFBIG)\b|No space left|quota exceeded|File too large/i, "make room"],
  [/^(?:EACCES|EPERM)\b|Permission denied|not permitted/i, "allow writing there, or name another folder"],
  [/^EROFS\b|Read-only file system/i, "name a folder that can be written"],
  [
    /^(?:ENOTDIR|EEXIST|EISDIR|ENOTEMPTY|ERR_FS_EISDIR)\b|Not a directory/i,
    "move what is in the way, or name another folder",
  ],
  [/^(?:EIO|EMFILE|ENFILE)\b|^IO Error/, "see what the system says of it"],
];

/**
 * Tells what its user can mend from what is a defect: a disk that is full, a folder that is another's.
 *
 * @param out folder of the lake
 * @returns the error itself if it is a defect
 */
export function notWritten(error: unknown, out: string): unknown {
  if (!(error instanceof Error) || error instanceof LakeError) return error;
  // Of what a worker throws there is only the message; a row's text in one must not be taken for a cause.
  const isSystems = /^(?:E[A-Z]+:|IO Error)/.test(error.message);
  const {code = ""} = error as NodeJS.ErrnoException;
  const told = isSystems ? error.message : code;
  const remedy = remedies.find(([cause]) => cause.test(told))?.[1];
  if (!remedy) return error;
  return new LakeError(
    `not written: ${out} (${error.message}); ${remedy}, and run the command again: it goes on`,
  );
}
