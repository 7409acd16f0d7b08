import {outlineOf} from "../outline/hierarchy.js";
import {firstFrom, within, type Line} from "../outline/lines.js";
import type {Nesting} from "../outline/nesting.js";
import type {Ordinal, OrdinalClass} from "../outline/ordinal.js";
import type {Announced} from "./announcements.js";
import type {Span} from "./frame.js";
import {labelsIn} from "./labels.js";
import {unknownLevels} from "./levels.js";
import type {Node} from "./node.js";
import {belowAspects} from "./lost-headings.js";
import {readingsOf} from "./readings.js";
import {putFindingsBelow, unnumberedProblems, withUnnumbered} from "./repair.js";
import {sectionKind} from "./section-kind.js";

/** A text with its lines and ordinals. */
export interface Marked extends Announced {
  readonly lines: readonly Line[];
  readonly ordinals: readonly Ordinal[];
  readonly nesting: Nesting;
}

/** The outline of a stretch, with the items that bear no number and those whose level the wording tells. */
export function outlined(text: Marked, span: Span): Node[] {
  const outline = (part: Span) => outlineOf(within(text.ordinals, part.start, part.end), part, text.nesting);
  const numbered = belowAspects(text.shadow, outline(span), span.start - 1, span.end);
  putFindingsBelow(text, numbered, outline);
  const nodes = withUnnumbered(text, numbered, outline);
  const announced = text.announcing[firstFrom(text.announcing, span.start)]?.start ?? Infinity;
  if (announced >= Math.min(nodes[0]?.start ?? span.end, span.end)) return nodes;
  const wide = nodes.findIndex(({class: mark}) => mark === "han" || mark === "han-bracket");
  const end = nodes[wide]?.start ?? span.end;
  const bare = unnumberedProblems(text, {start: span.start, end}, outline);
  return bare.length === 0 ? nodes : [...bare, ...nodes.filter(({start}) => start >= end)];
}

const headingClasses: ReadonlySet<OrdinalClass> = new Set(["han", "han-bracket", "arabic", "issue"]);

/** Whether items are sections or problems, and not told within paragraphs: 一是…;二是…. */
export function haveHeadings(shadow: string, nodes: readonly Node[]): boolean {
  if (nodes.some(({class: mark}) => mark === null || headingClasses.has(mark))) return true;
  return readingsOf(shadow, nodes).some((reading) =>
    ["rectification", "problems"].includes(sectionKind(shadow, reading, unknownLevels)),
  );
}

/** Where line breaks are lost, the ordinals of headings are believed as if they began their lines. */
export function asIfBroken(ordinal: Ordinal, unbroken: Line): Ordinal {
  if (ordinal.place !== "sentence" || !headingClasses.has(ordinal.class)) return ordinal;
  return ordinal.start >= unbroken.start && ordinal.start < unbroken.end
    ? {...ordinal, place: "line"}
    : ordinal;
}

/** The ordinals but for those that number labels: (一)整改措施… (二)整改结果… (三)责任人:…. */
export function withoutLabels(shadow: string, ordinals: readonly Ordinal[]): readonly Ordinal[] {
  const labels = labelsIn(shadow, 0, shadow.length);
  const numbering = ordinals.filter((ordinal) => {
    // 问题编号:1 names no part of an answer.
    const isHeading = ordinal.class === "han" || ordinal.class === "issue";
    const label = isHeading ? undefined : labels[firstFrom(labels, ordinal.start)];
    return label?.start === ordinal.start && label.kind !== "finding";
  });
  const labelling = new Set<Ordinal>();
  for (let i = 1; i < numbering.length; i++) {
    const [before, next] = [numbering[i - 1]!, numbering[i]!];
    // One alone may be a heading: (一)整改落实情况.
    if (next.class === before.class && next.value === before.value + 1) labelling.add(before).add(next);
  }
  return labelling.size === 0 ? ordinals : ordinals.filter((ordinal) => !labelling.has(ordinal));
}
