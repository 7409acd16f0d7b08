import {html} from "htl";
import {rate} from "./counts.js";
import {both} from "./language.js";

/** The counts of a notice, and its measures for each leaf problem. */
export function tally({
  groups,
  leaves,
  measures,
}: {
  groups: number;
  leaves: number;
  measures: number;
}): HTMLElement {
  const counts: [value: string, english: string, chinese: string][] = [
    [String(groups), "groups", "方面"],
    [String(leaves), "leaf problems", "末级问题"],
    [String(measures), "measures", "措施"],
    [rate(measures, leaves), "per problem", "每题措施"],
  ];
  return html`<dl class="tz-counts">
    ${counts.map(
      ([value, english, chinese]) =>
        html`<div>
          <dt>${both(english, chinese)}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
