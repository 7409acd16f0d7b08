import fc from "fast-check";

const character = fc.constantFrom(...Array.from("甲乙丙"));

const single = fc.oneof(
  {weight: 6, arbitrary: character},
  fc.constantFrom("[甲乙]", "[^甲]", "[一-丙]", ".", "\\d", "\\s", "[\\d丙-]", "\\u4e59", "\\.", "😀"),
  fc.constantFrom("^", "$", "(?<!甲)", "(?=乙)", "(?!丙丙)"),
);

const part: fc.Memo<string> = fc.memo((depth) =>
  depth > 1 ? fc.oneof({weight: 3, arbitrary: single}, choice(depth - 1), repeated(depth - 1)) : single,
);
const sequence: fc.Memo<string> = fc.memo((depth) =>
  fc.array(part(depth), {maxLength: 3}).map((parts) => parts.join("")),
);
const choice: fc.Memo<string> = fc.memo((depth) =>
  fc
    .array(sequence(depth), {minLength: 1, maxLength: 3})
    .chain((words) => fc.constantFrom(`(?:${words.join("|")})`, `(${words.join("|")})`)),
);
const repeated: fc.Memo<string> = fc.memo((depth) =>
  fc
    .tuple(
      fc.oneof(character, choice(depth)),
      fc.constantFrom("?", "*", "+?", "{2}", "{0,1}", "{1,3}", "{0}", "{2,}"),
    )
    .map((parts) => parts.join("")),
);

/** Patterns of few characters, put together in every way. */
export const randomPattern = fc
  .array(sequence(4), {minLength: 1, maxLength: 3})
  .map((words) => new RegExp(words.join("|")));

/** Texts in which such patterns match. */
export const randomText = fc
  .array(fc.oneof({weight: 5, arbitrary: character}, fc.constantFrom("丁", "1", ".", "-", " ", "😀", "\n")), {
    maxLength: 8,
  })
  .map((characters) => characters.join(""));

/** Every match of a pattern in a text, those inside others left out. */
export function matchesIn(pattern: RegExp, text: string): RegExpMatchArray[] {
  return [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, "")}g`))];
}
