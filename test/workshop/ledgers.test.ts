import {expect, test} from "vitest";
import {ledgersOf, readLedger} from "../../src/workshop/ledgers.js";
import {makeFolder} from "../folder.js";

const title = (name: string) => `中共${name}县委关于巡察整改情况的通报`;

/** Notices a to f, of which c to e cannot be read. */
const data = () =>
  makeFolder({
    "sources.csv": "notice_id,file,publisher,title,source_url,retrieved_at,sha256\n",
    ...Object.fromEntries(Array.from("abf", (id) => [`notices/${id}.txt`, `${title(id)}\n`])),
    ...Object.fromEntries(Array.from("cde", (id) => [`notices/${id}.txt`, ""])),
  });

test("each ledger names the nearest notices that can be read", async () => {
  const ledgers = [];
  for await (const ledger of ledgersOf(await data())) ledgers.push(ledger);
  expect(
    ledgers.map(({notice, previous, next}) => [previous?.notice_id, notice.notice_id, next?.notice_id]),
  ).toEqual([
    [undefined, "a", "b"],
    ["a", "b", "f"],
    ["b", "f", undefined],
  ]);
  expect(ledgers[1]!.previous!.title).toBe(title("a"));
});

test("one ledger is what it is among all, however far its neighbours are; of what cannot be read there is none", async () => {
  const folder = await data();
  for await (const ledger of ledgersOf(folder)) {
    expect(await readLedger(folder, ledger.notice.notice_id)).toEqual(ledger);
    expect(ledger).not.toHaveProperty("passages");
  }
  expect(await readLedger(folder, "d")).toBeUndefined();
  expect(await readLedger(folder, "nothing")).toBeUndefined();
});
