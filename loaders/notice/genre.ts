import {alternatives, list} from "../patterns/alternatives.js";
import type {Frame} from "./frame.js";

/** What a document is: a rectification notice, the findings of an inspection without a response, or neither. */
export type Genre = "rectification" | "feedback" | "other";

const inspection = /巡视|巡察/;
const announces = new RegExp(
  alternatives(list`
    (?:现|特)(?:就|将|把)?[^。\n]{0,70}整改[^。\n]{0,50}(?:公布|公开|公示|公告|通报|通告|报告|汇报|如下)
    整改[^。\n]{0,30}(?:情况|进展|结果)[^。\n]{0,16}(?:予以|如下|公布|公示|公开|通报)
  `),
);
const titleAnnounces = /整改[^。\n]{0,24}(?:通报|公示|公告|公布|公开|通告|报告|情况|进展|成效|结果|落实)/;
const feedbackTitle =
  /反馈(?:了)?(?:专项|常规|机动)?(?:巡视|巡察)?(?:“回头看”)?(?:情况|意见)|(?:巡视|巡察)(?:反馈|发现)/;
const feedbackBody = new RegExp(
  alternatives(list`
    (?:反馈意见|反馈(?:巡视|巡察)?情况|发现的(?:主要)?问题)(?:如下|公示|通报|公布|是)
    (?:巡视|巡察)组[^。\n]{0,12}指出
    (?:巡视|巡察)发现的(?:主要)?问题
  `),
);

/** Code units within which a notice says what it is. */
const opening = 1800;

/** Tells what a document is from its title and opening paragraphs. */
export function genreOf(shadow: string, {title, body}: Frame): Genre {
  const heading = title ? shadow.slice(title.start, title.end).replace(/\s+/g, "") : "";
  const head = shadow.slice(body.start, Math.min(body.end, body.start + opening));
  if (!inspection.test(heading) && !inspection.test(head)) return "other";
  if (titleAnnounces.test(heading) || (announces.test(head) && !feedbackTitle.test(heading)))
    return "rectification";
  if (feedbackTitle.test(heading) || feedbackBody.test(head)) return "feedback";
  return "other";
}
