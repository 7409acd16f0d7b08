import {html} from "htl";
import type {NoticeRow} from "../../loaders/schema.js";

const levels: Readonly<Record<string, string>> = {
  central: "Central 中央",
  provincial: "Provincial 省级",
  municipal: "Municipal 市级",
  county: "County 县级",
  other: "Other 其他",
};

/** What the head and foot of a notice state; a field that is not printed says so. */
export function facts(notice: NoticeRow): HTMLElement {
  const {inspection_start: from, inspection_end: to} = notice;
  const rows: [label: string, value: string | null][] = [
    ["Inspected 单位", notice.inspected_org],
    ["Place 地区", join([notice.province, notice.city, notice.county])],
    ["Inspected by 巡视组", notice.inspecting_body],
    ["Level 层级", levels[notice.level] ?? notice.level],
    ["Kind 类型", join(notice.kinds, "、")],
    ["Theme 主题", notice.theme],
    ["Round 轮次", notice.round],
    ["Inspection 进驻", from && to ? `${from} to ${to}` : (from ?? to)],
    ["Feedback 反馈", notice.feedback_date],
    ["Signature 落款", notice.issue_date],
    ["Published 发布", notice.published_date],
    ["Signed by 落款", join(notice.issuers, "、")],
    ["Publisher 发布者", notice.publisher],
    [
      "Contact 联系",
      join([notice.contact_phone, notice.contact_email, notice.contact_address, notice.contact_postcode], "；"),
    ],
  ];
  return html`<dl class="tz-facts tz-facts-wide">
    ${rows.map(([label, value]) => row(label, value ?? html`<i class="tz-absent" lang="en">not printed</i>`))}
    ${row("Original 原文", source(notice))}
  </dl>`;
}

function row(label: string, value: Node | string): HTMLElement {
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
