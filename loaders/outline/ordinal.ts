/**
 * Classes of ordinals, by how they are printed. What part a class plays (section, group, problem, measure)
 * differs from notice to notice and is no business of this module.
 */
export type OrdinalClass =
  | "han" // 一、
  | "han-bracket" // (一) ㈠
  | "issue" // 问题一: 问题1: 反馈问题一:
  | "arabic" // 1. 1、 ⒈
  | "arabic-bracket" // (1) ⑴ 1)
  | "circled" // ① ❶
  | "decimal" // 1.2 1-2
  | "item" // 一是 一要
  | "rank" // 第一,
  | "order" // 首先,
  | "answer" // 1. behind 整改措施: or below a problem, where the problems are numbered so, too
  | "bullet" // a line behind a bullet, which is not read: its mark is empty
  | "wide-bullet" // the same, above lines behind bullets of another kind
  | "widest-bullet"; // the same, above both

/**
 * Where an ordinal stands: first in its line; after the end of a sentence or clause, or after a blank;
 * anywhere else.
 */
export type Place = "line" | "sentence" | "inline";

export interface Ordinal {
  readonly class: OrdinalClass;
  /** Position in its sequence from 1. */
  readonly value: number;
  readonly place: Place;
  /** The printed mark; empty where the ordinal is lost and only 问题6: tells its number. */
  readonly start: number;
  readonly markEnd: number;
  /** Where the words behind the mark begin. */
  readonly end: number;
}
