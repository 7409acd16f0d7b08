import {levelWeights} from "../../../loaders/notice/levels.js";
import {headingOf} from "../../../loaders/notice/reading.js";
import {rectify} from "../../../loaders/notice/rectify.js";
import {lines, readingsIn} from "../reader.js";

/** A rectification section in its own words. */
export function rectified(...parts: readonly string[]) {
  const text = lines(...parts);
  const {shadow, readings} = readingsIn(text);
  const result = rectify(shadow, readings, levelWeights(readings), "二");
  const words = (span: {start: number; end: number} | null) => span && text.slice(span.start, span.end);
  return {
    groups: result.groups.map(({reading}) => headingOf(shadow, reading)),
    problems: result.problems.map(({path, depth, isLeaf}) => `${path} ${depth}${isLeaf ? " leaf" : ""}`),
    statements: result.problems.map(({statement}) => text.slice(statement.innerStart, statement.innerEnd)),
    blocks: result.problems.map(({reading, blockEnd}) => text.slice(reading.node.start, blockEnd)),
    measures: result.problems.flatMap(({measures}) => measures.map(words)),
    preambles: result.problems.map(({preamble}) => words(preamble)),
    rules: result.problems.map(({rule}) => rule),
    asides: result.asides.map(({role, reading}) => `${role} ${headingOf(shadow, reading)}`),
    unread: result.unread.map((reading) => headingOf(shadow, reading)),
  };
}
