import {lineEnd, lineStart, trimSpace, type Line} from "../outline/lines.js";
import type {HeldReadings} from "./body-sections.js";
import {holds, type Attachment, type Span} from "./frame.js";
import {levelWeights, unknownLevels} from "./levels.js";
import {ordinalOf, pathBelow} from "./ordinal-path.js";
import {outlined, type Marked} from "./outlined.js";
import type {Reading} from "./reading.js";
import {readingsOf} from "./readings.js";
import {noRectification, type Rectification} from "./rectification.js";
import {rectify} from "./rectify.js";
import {holdsProblems, problemWeight} from "./roles.js";
import {sectionKind} from "./section-kind.js";
import {section, type Section} from "./section.js";
import {findSignature} from "./signature.js";
import type {Table} from "./table.js";
import {withTables} from "./with-tables.js";

/** An attachment may be a list of anything: only plain wording makes it one of problems. */
const attachedThreshold = 1.2;

/** A section for each attachment, and what those hold that are no reference to one. */
export function attachedParts(
  text: Marked,
  tabled: readonly Table[],
  attachments: readonly Attachment[],
): HeldReadings {
  const {shadow, lines} = text;
  const sections: Section[] = [];
  const rectifications: Rectification[] = [];
  const readings: Reading[] = [];
  for (const attachment of attachments) {
    sections.push(section("attachment", attachment, firstLine(shadow, attachment)));
    if (attachment.kind === "reference") continue;
    const inside = readingsOf(shadow, outlined(text, unsigned(shadow, lines, attachment)));
    const weights = levelWeights(inside);
    readings.push(...inside);
    const tables = tabled.filter(({start}) => holds(attachment, start));
    const stated =
      problemWeight(inside, weights) > attachedThreshold ||
      inside.some((reading) => holdsProblems(shadow, reading, weights));
    if (stated || tables.length > 0) {
      const stating = stated ? rectifyAttached(shadow, inside, weights) : noRectification;
      rectifications.push(withTables(shadow, stating, tables, inside, "附件"));
    }
  }
  return {sections, rectifications, readings};
}

function firstLine(shadow: string, {start, end}: Span): Span {
  return {start, end: trimSpace(shadow, start, lineEnd(shadow, start, end))};
}

/** How far above the end of an attachment its signature may begin, in code units. */
const longestSignature = 120;

/** An attachment without the signatories and the date at its end, which are no part of its last measure. */
function unsigned(shadow: string, lines: readonly Line[], {start, end}: Span): Span {
  if (!/[日号]\)?$/.test(shadow.slice(Math.max(start, end - 2), end))) return {start, end};
  const last = {start: Math.max(start, lineStart(shadow, Math.max(start, end - longestSignature), start)), end};
  const signature = findSignature(shadow, lines, last, []);
  const isLast = signature !== null && signature.end === end && signature.start > start;
  return {start, end: isLast ? trimSpace(shadow, start, signature.start) : end};
}

/**
 * What an attachment holds. One that is a report of its own, below a cover letter, has sections: then only those that tell
 * of rectification hold problems.
 */
function rectifyAttached(
  shadow: string,
  inside: readonly Reading[],
  weights: ReadonlyMap<string, number>,
): Rectification {
  const kinds = inside.map((reading) => sectionKind(shadow, reading, unknownLevels));
  const isReport =
    kinds.includes("rectification") && kinds.some((kind) => kind === "overview" || kind === "outlook");
  if (!isReport) return rectify(shadow, inside, weights, "附件");
  const parts = inside.flatMap((reading, i) => {
    if (kinds[i] === "problems") return [rectify(shadow, [reading], weights, "附件")];
    const path = pathBelow("附件", ordinalOf(shadow, reading));
    return kinds[i] === "rectification" ? [rectify(shadow, reading.children, weights, path)] : [];
  });
  return {
    groups: parts.flatMap(({groups}) => groups),
    problems: parts.flatMap(({problems}) => problems),
    asides: parts.flatMap(({asides}) => asides),
    unread: parts.flatMap(({unread}) => unread),
  };
}
