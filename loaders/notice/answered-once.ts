import {opensAnswer} from "./labels.js";
import type {Reading} from "./reading.js";

/**
 * Findings that are only listed, with one response behind the last of them, are part of the wider problem: the
 * response is its own, and what is enumerated in it are its measures.
 */
export function answeredOnce(reading: Reading): Reading {
  const {children} = reading;
  if (children.length < 2) return reading;
  const last = children[children.length - 1]!;
  const answer = last.labels.find(opensAnswer);
  if (!answer || answer.start > last.statement.next + 1) return reading;
  // Behind a label come measures, and a measure may end with a label of its own.
  if (reading.labels.some(({kind}) => kind !== "finding")) return reading;
  const before = children.slice(0, -1);
  const listed =
    before.some(({weight}) => weight > 0) &&
    before.every(
      ({weight, labels, statement, node}) =>
        weight >= 0 && labels.length === 0 && statement.next >= node.end - 1,
    );
  if (!listed) return reading;
  const {statement, level} = reading;
  const {labels, children: measures, below} = last;
  const node = {...reading.node, children: last.node.children};
  return {node, statement, labels, weight: reading.weight + 1, children: measures, below, level};
}
