import fc from "fast-check";
import {expect, test} from "vitest";
import type {ParsedNotice} from "../../loaders/parse.js";
import {parseText} from "../gold/gold.js";
import {samples} from "./files/notices.js";

const notices = samples.map(({text}) => text);

test("numbers set off by blanks are read as others, and quoted as printed", () => {
  for (const text of notices) {
    const spaced = text.replace(/([一-龥])(\d+(?:\.\d+)?)(?=[年月日个项条件人名次万亿元%])/g, "$1 $2 ");
    const parsed = parseText(spaced);
    for (const {quote, start, end} of [...parsed.accountability, ...parsed.claims])
      expect(quote).toBe(spaced.slice(start, end));
    const told = ({accountability, claims, deadlines, problems}: ParsedNotice) => [
      accountability.map(({kind, people, role}) => [kind, people, role]),
      claims.map(({claim, value}) => [claim, value]),
      deadlines.map(({due_end}) => due_end),
      problems.map(({statement}) => statement.replace(/ /g, "")),
    ];
    expect(told(parsed)).toEqual(told(parseText(text)));
  }
});

/** What sites, editors and programs do to a text, all of which is undone before it is read. */
const garblings: Readonly<Record<string, (text: string) => string>> = {
  "readings behind characters": (text) => text.replace(/([整改落实督])(?=[一-龥])/g, "$1(zhěng)"),
  "blanks around numbers": (text) =>
    text.replace(/([一-龥])(\d+(?:\.\d+)?)(?=[年月日个项条件人名次万亿元%])/g, "$1 $2 "),
  "breaks at the margin": (text) => text.replace(/[^\n]{38}(?=[^\n]{4})/g, "$&\n"),
};

test("whatever is undone before a text is read, what is quoted is what is printed at its place", () => {
  const some = fc.subarray(Object.keys(garblings), {minLength: 1});
  fc.assert(
    fc.property(fc.constantFrom(...notices), some, (notice, names) => {
      const text = names.reduce((garbled, name) => garblings[name]!(garbled), notice);
      const {accountability, claims, deadlines, quantities} = parseText(text);
      const rows = [...accountability, ...claims, ...deadlines, ...quantities];
      expect(rows.length).toBeGreaterThan(0);
      for (const {quote, start, end} of rows) expect(quote).toBe(text.slice(start, end));
    }),
    {numRuns: 15},
  );
});
