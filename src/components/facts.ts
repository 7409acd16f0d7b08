import {html} from "htl";
import type {NoticeRow} from "../../loaders/schema.js";
import {levels} from "./labels.js";
import {both} from "./language.js";

/** What the head and foot of a notice state; a field that is not printed says so. */
export function facts(notice: NoticeRow): HTMLElement {
  const {inspection_start: from, inspection_end: to} = notice;
  const level = levels[notice.level];
  const rows: [label: Node, value: Node | string | null][] = [
    [both("Inspected", "被巡单位"), notice.inspected_org],
    [both("Place", "地区"), join([notice.province, notice.city, notice.county])],
    [both("Inspected by", "巡视巡察组"), notice.inspecting_body],
    [both("Level", "层级"), level ? both(...level) : notice.level],
    [both("Kind", "类型"), join(notice.kinds, "、")],
    [both("Theme", "主题"), notice.theme],
    [both("Round", "轮次"), notice.round],
    [both("Inspection", "进驻"), from && to ? both(`${from} to ${to}`, `${from} 至 ${to}`) : (from ?? to)],
    [both("Feedback", "反馈"), notice.feedback_date],
    [both("Signature", "落款日期"), notice.issue_date],
    [both("Published", "发布日期"), notice.published_date],
    [both("Signed by", "落款单位"), join(notice.issuers, "、")],
    [both("Publisher", "发布者"), notice.publisher],
    [
      both("Contact", "联系方式"),
      join([notice.contact_phone, notice.contact_email, notice.contact_address, notice.contact_postcode], "；"),
    ],
  ];
  return html`<dl class="tz-facts tz-facts-wide">
    ${rows.map(([label, value]) => row(label, value ?? html`<i class="tz-absent">${both("not printed", "未载明")}</i>`))}
    ${row(both("Original", "原文"), source(notice))}
  </dl>`;
}

function row(label: Node, value: Node | string): HTMLElement {
  return html`<div>
    <dt>${label}</dt>
    <dd lang="zh">${value}</dd>
  </div>`;
}

function source({source_url, source_file}: NoticeRow): Node | string {
  // A printed address is data: only one that a browser opens as a page becomes a link.
  return source_url && /^https?:\/\//i.test(source_url)
    ? html`<a href=${source_url} rel="noreferrer">${source_url}</a>`
    : source_file;
}

function join(parts: readonly (string | null)[], by = " "): string | null {
  return parts.filter((part) => part !== null).join(by) || null;
}
