import type {Frame} from "../notice/frame.js";
import type {Parts} from "../notice/sections.js";
import type {NoticeRow} from "../schema.js";
export interface Header { fields: Omit<NoticeRow, "notice_id" | "source_file" | "source_sha256" | "n_chars" | "n_groups" | "n_problems" | "n_measures" | "parser_version">; }
export function headerOf(text: string, _shadow: string, frame: Frame, _parts: Parts): Header {
  return {fields: {title: frame.title && text.slice(frame.title.start, frame.title.end), issuers: [], inspected_org: null, province: null, city: null, county: null, level: "other", kinds: [], theme: null, round: null, inspecting_body: null, inspection_start: null, inspection_end: null, feedback_date: null, issue_date: null, published_date: null, publisher: null, source_url: null, contact_phone: null, contact_address: null, contact_email: null, contact_postcode: null}};
}
