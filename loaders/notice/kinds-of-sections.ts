import {holdsProblems} from "./roles.js";
import {unknownLevels} from "./levels.js";
import {headingOf, type Reading} from "./reading.js";
import {findsFaultAtEnd} from "./faults.js";
import {namesFindings, sectionKind, type SectionKind} from "./section-kind.js";
import {aspect} from "./wording.js";

/** Words of a heading behind the findings that look ahead. */
const lasting = /长效|常态|长治|巩固|深化|持续|久久为功|为契机|再接再厉|善始善终/;

/** What the outermost readings of a body are sections of: each by its own words, and by those beside it. */
export function kindsOfSections(shadow: string, readings: readonly Reading[]): SectionKind[] {
  const kinds = readings.map((reading) => sectionKind(shadow, reading, unknownLevels));
  markOrganisation(shadow, readings, kinds);
  markAspects(shadow, readings, kinds);
  markOutlook(shadow, readings, kinds);
  return kinds;
}

/** 切实抓好整改落实工作 tells how the work was organised where the problems stand in a later part. */
function markOrganisation(shadow: string, readings: readonly Reading[], kinds: SectionKind[]): void {
  const holding = readings.findIndex((reading) => holdsProblems(shadow, reading, unknownLevels));
  for (let i = 0; i < holding; i++) if (kinds[i] === "rectification") kinds[i] = "overview";
}

function markAspects(shadow: string, readings: readonly Reading[], kinds: SectionKind[]): void {
  // Beside plain problems a finding is one, though it begins with the word of an act: 学习贯彻…不够深入.
  for (const [i, {statement}] of readings.entries()) {
    const isBeside = kinds[i] === "overview" && (kinds[i - 1] === "problems" || kinds[i + 1] === "problems");
    if (isBeside && findsFaultAtEnd(shadow.slice(statement.innerStart, statement.innerEnd)))
      kinds[i] = "problems";
  }
  // An aspect numbered behind others whose problems are plain is one of them, whatever its own are called.
  for (const [i, reading] of readings.entries()) {
    const isBehind = kinds[i] === "overview" && kinds[i - 1] === "problems";
    if (isBehind && reading.node.children.length > 0 && aspect.test(headingOf(shadow, reading)))
      kinds[i] = "problems";
  }
  // Two headings or more that hold problems, and name neither findings nor rectification, are aspects.
  const unnamed = kinds.flatMap((kind, i) =>
    kind === "rectification" && !namesFindings(headingOf(shadow, readings[i]!)) ? [i] : [],
  );
  if (unnamed.length > 1) for (const i of unnamed) kinds[i] = "problems";
}

/** Behind the findings a part about lasting effect tells what is still to be done. */
function markOutlook(shadow: string, readings: readonly Reading[], kinds: SectionKind[]): void {
  const found = kinds.findLastIndex((kind) => kind === "rectification" || kind === "problems");
  for (let i = found + 1; found >= 0 && i < readings.length; i++)
    if (kinds[i] === "overview" && lasting.test(headingOf(shadow, readings[i]!))) kinds[i] = "outlook";
}
