import type {Span} from "../../../loaders/notice/frame.js";
import {contact, frameIn, lines, opening, signature, title} from "../reader.js";

export const outline = lines("一、整改情况", "1.学习不深入的问题。制定学习计划，开展督查。");

/** The frame of a text in its own words. */
export function framed(text: string) {
  const {frame} = frameIn(text);
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  return {
    title: words(frame.title),
    body: words(frame.body),
    contact: words(frame.contact),
    signature: words(frame.signature),
    attachments: frame.attachments.map((attachment) => [attachment.kind, words(attachment)]),
  };
}

export const plain = {
  title,
  body: lines(opening, outline),
  contact,
  signature: lines(...signature),
  attachments: [],
};
