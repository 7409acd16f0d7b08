import aq from "arquero/dist/arquero.min.js";
import {html} from "htl";
import {counted, countedZh, rate} from "./counts.js";
import {formatDay} from "./days.js";
import {both} from "./language.js";
import {noticeLink} from "./notice-link.js";
import {resultTable} from "./result-table.js";
import {tally} from "./tally.js";
import {sum} from "./sum.js";

/** A notice as the front page compares it. */
export interface Entry {
  notice_id: string;
  title: string | null;
  inspected_org: string | null;
  province: string | null;
  city: string | null;
  county: string | null;
  inspecting_body: string | null;
  inspection_start: Date | null;
  inspection_end: Date | null;
  feedback_date: Date | null;
  issue_date: Date | null;
  groups: number;
  leaves: number;
  measures: number;
}

/** The corpus in one sentence. */
export function lead(entries: readonly Entry[]): HTMLElement {
  const leaves = sum(entries, (entry) => entry.leaves);
  const measures = sum(entries, (entry) => entry.measures);
  const years = entries.flatMap(({issue_date}) => (issue_date ? [issue_date.getUTCFullYear()] : []));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const signed = !years.length ? "" : from === to ? ` signed in ${from}` : ` signed from ${from} to ${to}`;
  const signedZh = !years.length ? "" : from === to ? `（${from} 年）` : `（${from}—${to} 年）`;
  if (!entries.length)
    return html`<p class="tz-lead">
      ${both("The corpus is empty: no notice has been added to it yet.", "语料为空：尚未添加通报。")}
    </p>`;
  const english = html`<span
    ><b>${counted(entries.length, "notice")}</b>${signed} ${entries.length === 1 ? "answers" : "answer"}
    <b>${counted(leaves, "leaf problem")}</b> with <b>${counted(measures, "measure")}</b>:
    ${rate(measures, leaves)} measures for each problem.</span
  >`;
  const chinese = html`<span
    ><b>${countedZh(entries.length, "份通报")}</b>${signedZh}，针对
    <b>${countedZh(leaves, "个末级问题")}</b>，列出 <b>${countedZh(measures, "项措施")}</b>，平均每个问题
    ${rate(measures, leaves)} 项。</span
  >`;
  return html`<p class="tz-lead">${both(english, chinese)}</p>`;
}

/** What a notice is searched by. */
function wordsOf({notice_id, title, inspected_org, province, city, county, inspecting_body}: Entry): string {
  return [notice_id, title, inspected_org, province, city, county, inspecting_body]
    .filter((words) => words !== null)
    .join("\n");
}

/** So many cards at once: the newest notices, and as many more whenever the reader asks. */
const shown = 12;

/** A card for each of the newest notices that are wanted, leading to its page; all of them in a table if there are more. */
export function cards(entries: readonly Entry[], wanted: (words: string) => boolean): HTMLElement {
  const found = entries.filter((entry) => wanted(wordsOf(entry)));
  if (entries.length && !found.length)
    return html`<p>${both("No notice holds these words.", "没有符合的通报。")}</p>`;
  const list = html`<ul class="tz-cards"></ul>`;
  const count = html`<span></span>`;
  const more = html`<button type="button">${both("Show more", "显示更多")}</button>`;
  let drawn = 0;
  const draw = () => {
    const next = found.slice(drawn, drawn + shown).map((entry) => html`<li>${card(entry)}</li>`);
    list.append(...next);
    drawn += next.length;
    more.hidden = drawn === found.length;
    count.replaceChildren(
      both(
        `${drawn} of ${counted(found.length, "notice")}, the newest first`,
        `共 ${countedZh(found.length, "份通报")}，显示最新的 ${drawn} 份`,
      ),
    );
    return next[0];
  };
  draw();
  if (found.length <= shown) return list;
  more.addEventListener("click", () => draw()?.querySelector("a")?.focus());
  return html`<div>
    ${list}
    <p class="tz-more">${more} ${count}</p>
    ${noticeTable(found)}
  </div>`;
}

/** Notices in a line each, which leads to the page of the notice. */
function noticeTable(entries: readonly Entry[]): HTMLElement {
  return resultTable(
    aq.from(
      entries.map(({notice_id, inspected_org, issue_date, groups, leaves, measures}) => ({
        notice_id,
        inspected_org,
        issue_date,
        groups,
        leaves,
        measures,
      })),
    ),
  );
}

function card(entry: Entry): HTMLElement {
  const place = [entry.province, entry.city, entry.county].filter((name) => name !== null);
  return html`<article class="tz-card" data-notice=${entry.notice_id}>
    <h3 lang="zh"><a href=${noticeLink(entry.notice_id)}>${entry.title ?? entry.notice_id}</a></h3>
    <dl class="tz-facts">
      ${fact(both("Inspected", "被巡单位"), entry.inspected_org)}
      ${fact(both("Place", "地区"), place.join(" ") || null)}
      ${fact(both("Inspected by", "巡视巡察组"), entry.inspecting_body)}
    </dl>
    ${timeline(entry)} ${tally({groups: entry.groups, leaves: entry.leaves, measures: entry.measures})}
  </article>`;
}

function fact(label: Node, value: string | null): HTMLElement | null {
  return value === null
    ? null
    : html`<div>
        <dt>${label}</dt>
        <dd lang="zh">${value}</dd>
      </div>`;
}

function timeline(entry: Entry): HTMLElement {
  const [start, end] = [formatDay(entry.inspection_start), formatDay(entry.inspection_end)];
  const steps: [label: Node, days: (string | null)[]][] = [
    [both("Inspection", "进驻"), [start, end]],
    [both("Feedback", "反馈"), [formatDay(entry.feedback_date)]],
    [both("Signature", "落款"), [formatDay(entry.issue_date)]],
  ];
  return html`<ol class="tz-steps">
    ${steps.map(
      ([label, days]) =>
        html`<li>
          <span>${label}</span>
          <div>${printed(days)}</div>
        </li>`,
    )}
  </ol>`;
}

function printed(days: readonly (string | null)[]): (Node | string)[] {
  const known = days.filter((day) => day !== null);
  if (!known.length) return [html`<i>${both("not printed", "未载明")}</i>`];
  return known.flatMap((day, i) => [i ? both(" to ", " 至 ") : "", html`<time>${day}</time>`]);
}
