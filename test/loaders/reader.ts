import {frameOf} from "../../loaders/notice/frame.js";
import {genreOf} from "../../loaders/notice/genre.js";
import {announcingLines} from "../../loaders/notice/announcements.js";
import type {Reading} from "../../loaders/notice/reading.js";
import {readingsOf} from "../../loaders/notice/readings.js";
import {withUnnumbered} from "../../loaders/notice/repair.js";
import {rowsOf} from "../../loaders/notice/rows.js";
import {partsOf} from "../../loaders/notice/sections.js";
import {outlineOf} from "../../loaders/outline/hierarchy.js";
import {linesOf, unbrokenLine, within, type Line} from "../../loaders/outline/lines.js";
import {Nesting} from "../../loaders/outline/nesting.js";
import {ordinalsOf} from "../../loaders/outline/ordinals.js";
import {shadowOf} from "../../loaders/outline/shadow.js";

/** Lines as one text. */
export const lines = (...parts: readonly string[]): string => parts.join("\n");

/** The outline of a text that is all outline. */
export function nodesIn(text: string) {
  const shadow = shadowOf(text);
  const ordinals = ordinalsOf(shadow, linesOf(shadow));
  const nesting = new Nesting(ordinals);
  const outline = (part: Line) => outlineOf(within(ordinals, part.start, part.end), part, nesting);
  return {shadow, nodes: outline({start: 0, end: shadow.length}), outline};
}

/** The outline of a text that is all outline, with its wording read. */
export function readingsIn(text: string): {shadow: string; readings: Reading[]} {
  const {shadow, nodes, outline} = nodesIn(text);
  const lines = linesOf(shadow);
  const announcing = announcingLines(shadow, lines);
  const announced = {shadow, unbroken: unbrokenLine(shadow, lines), announcing};
  return {shadow, readings: readingsOf(shadow, withUnnumbered(announced, nodes, outline))};
}

/** The frame of a notice. */
export function frameIn(text: string) {
  const shadow = shadowOf(text);
  const lines = linesOf(shadow);
  return {shadow, lines, frame: frameOf(shadow, lines)};
}

/** A notice as far as its rows. */
export function read(text: string) {
  const {shadow, lines, frame} = frameIn(text);
  const genre = genreOf(shadow, frame);
  const parts = partsOf(shadow, frame, genre === "rectification" ? ordinalsOf(shadow, lines) : []);
  return {text, shadow, frame, genre, parts, rows: rowsOf(text, shadow, parts, "n")};
}

export const title = "中共临水县农业农村局党组关于巡察整改进展情况的通报";
export const opening =
  "根据县委统一部署，2022年9月5日至11月4日，县委第三巡察组对县农业农村局党组开展了常规巡察。2022年12月8日，县委巡察组向县农业农村局党组反馈了巡察意见。按照巡察工作有关要求，现将巡察整改进展情况予以公布。";
export const contact =
  "欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。联系电话：0533-5550123；邮政信箱：临水县平安路8号，邮编：255999。";
export const signature = ["中共临水县农业农村局党组", "2023年6月30日"] as const;

/** A response of two measures. */
export const response = "一是制定学习计划。二是开展专项督查。";
/** Two aspects, a problem and its response in each. */
export const aspects = [
  "(一)关于政治建设方面",
  `1.学习不深入的问题。${response}`,
  "(二)关于作风建设方面",
  `1.调研走过场的问题。${response}`,
];

/** A whole notice around the paragraphs given. */
export const noticeOf = (...body: readonly string[]): string =>
  lines(title, opening, ...body, contact, ...signature);
