import fc from "fast-check";
import {expect, test} from "vitest";
import {partLimits, planParts, type Surveyed} from "../../../loaders/lake/plan.js";

const notice = (id: string, fields: Partial<Surveyed> = {}): Surveyed => ({
  file: `/x/${id}.txt`,
  name: `${id}.txt`,
  key: `key of ${id}`,
  sha256: "",
  size: 1000,
  partition: {year: 2023, province: "山东省"},
  origin: {entry: undefined},
  ...fields,
});

const anyNotice = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{1,6}$/),
    size: fc.integer({min: 1, max: 10_000_000}),
    year: fc.option(fc.integer({min: 2020, max: 2022})),
    province: fc.option(fc.constantFrom("山东省", "浙江省")),
  })
  .map(({id, size, year, province}) => notice(id, {size, partition: {year, province}}));
const anyNotices = fc.uniqueArray(anyNotice, {selector: ({name}) => name, maxLength: 60});

test("every notice is in one part of its partition, by id, and no part is larger than it may be", () => {
  fc.assert(
    fc.property(anyNotices, (notices) => {
      const parts = planParts(notices, [], "v");
      const placed = parts.flatMap((part) => part.notices.map(({name}) => name));
      expect(placed.toSorted()).toEqual(notices.map(({name}) => name).sort());
      for (const {notices} of parts) {
        const names = notices.map(({name}) => name);
        expect(names).toEqual(names.toSorted());
        expect(new Set(notices.map(({partition}) => JSON.stringify(partition))).size).toBeLessThan(2);
        const before = notices.slice(0, -1).reduce((sum, {size}) => sum + size, 0);
        expect(before).toBeLessThan(partLimits.bytes);
        expect(notices.length).toBeLessThanOrEqual(partLimits.notices);
      }
    }),
  );
});

test("the order in which notices come does not matter", () => {
  fc.assert(
    fc.property(
      anyNotices.chain((notices) =>
        fc.tuple(
          fc.constant(notices),
          fc.shuffledSubarray(notices, {minLength: notices.length, maxLength: notices.length}),
        ),
      ),
      ([notices, shuffled]) => {
        expect(planParts(shuffled, [], "v")).toEqual(planParts(notices, [], "v"));
      },
    ),
  );
});

test("a part of many notices is followed by another", () => {
  const ids = Array.from({length: 600}, (_, i) => notice(`n${String(i).padStart(3, "0")}`));
  const parts = planParts(ids, [], "v").filter(({complete}) => !complete);
  expect(parts.map(({number, notices}) => [number, notices.length])).toEqual([
    [1, 256],
    [2, 256],
    [3, 88],
  ]);
});

test("a change touches the part of the notice alone; a new version touches all", () => {
  const elsewhere = {partition: {year: 2020, province: "浙江省"}};
  const notices = [notice("a"), notice("b"), notice("c", elsewhere)];
  const inputs = (notices: Surveyed[], version = "v") =>
    planParts(notices, [], version).map(({inputs}) => inputs);
  const [zhejiang, shandong, nowhere] = inputs(notices);
  expect(inputs([notice("a", {key: "other"}), ...notices.slice(1)])).toEqual([
    zhejiang,
    expect.not.stringMatching(shandong!),
    nowhere,
  ]);
  expect(inputs(notices, "w").filter((hash) => inputs(notices).includes(hash))).toEqual([]);
});

test("what could not be read is in the first part of the unknown partition, which has every table", () => {
  const refused = [{notice_id: "x", severity: "error", code: "c", message: "m", start: null, end: null}];
  const parts = planParts([notice("a")], refused, "v");
  expect(parts.map(({folder, refused, complete}) => ({folder, refused, complete}))).toEqual([
    {folder: "year=2023/province=山东省", refused: [], complete: false},
    {
      folder: "year=__HIVE_DEFAULT_PARTITION__/province=__HIVE_DEFAULT_PARTITION__",
      refused,
      complete: true,
    },
  ]);
});
