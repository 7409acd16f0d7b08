import {opensAnswer, type Label} from "./labels.js";
import type {Reading} from "./reading.js";
import {statementOf} from "./statement.js";
import {aspect} from "./wording.js";

/*
 * Within a group the findings may be listed first, 反馈问题:1.…2.…, and answered in a list of their own behind a label,
 * 整改情况:1.…2.…. The answers are then found inside the last finding; each is the measure of the finding of its number.
 * Both may stand in paragraphs, 存在问题:一是…;二是…。 above 整改情况:一是…。二是…。.
 */

/** A reading whose findings each hold the answer of their number; null if its answers are no such list. */
export function answeredInTurn(shadow: string, reading: Reading): Reading | null {
  const {children} = reading;
  const last = children.at(-1);
  const answers = last?.children ?? [];
  if (children.length < 2 || answers.length !== children.length) return null;
  const inLines = [...children, ...answers].every(({node}) => node.place === "line");
  if (!countOn(children) || !countOn(answers)) return null;
  if (!isBareLabel(shadow, reading) && !(inLines && isGroupOfFindings(shadow, reading))) return null;
  const label = last!.labels.find(opensAnswer);
  if (!label || label.start > last!.statement.next + 1) return null;
  const isListed = children
    .slice(0, -1)
    .every((child) => child.labels.length === 0 && child.children.length === 0 && child.weight >= 0);
  if (!isListed) return null;
  const told = children.map((child, i) => withAnswer(shadow, child, answers[i]!, label));
  const below = told.reduce((sum, {weight}) => sum + weight, 0) / told.length;
  return {...reading, children: told, below};
}

/** Whether readings are numbered from one without a break. */
function countOn(readings: readonly Reading[]): boolean {
  return readings.every(({node}, i) => node.value === i + 1 && node.place !== "inline");
}

const bareLabel = /^(?:巡[视察])?(?:反馈|指出|发现|存在|具体|主要|突出|的)*(?:问题|表现)$/;

/** Whether a reading without an ordinal is the label of findings and states none itself. */
export function isBareLabel(shadow: string, {node, statement}: Reading): boolean {
  return node.class === null && bareLabel.test(shadow.slice(statement.innerStart, statement.innerEnd));
}

/** Whether the heading names an aspect, or no fault and then 反馈问题: alone: what states a problem is answered as one. */
function isGroupOfFindings(shadow: string, {statement, labels}: Reading): boolean {
  if (labels.some(({kind}) => kind !== "finding")) return false;
  if (aspect.test(shadow.slice(statement.start, statement.end))) return true;
  return labels.length > 0 && statement.neutral && !statement.wrapped;
}

/** Least weight of what is listed below a label as a finding, and answered. */
const answeredWeight = 3;

/** A finding that ends before the label of the answers, with its own as the only thing below it. */
function withAnswer(shadow: string, finding: Reading, answer: Reading, label: Label): Reading {
  const end = Math.min(finding.node.end, label.start);
  const closing: Label = {...label, start: end, end};
  return {
    ...finding,
    node: {...finding.node, end, children: []},
    statement: statementOf(shadow, finding.node.textStart, end, [closing]),
    labels: [closing],
    weight: Math.max(finding.weight, answeredWeight),
    children: [answer],
    below: answer.weight,
  };
}
