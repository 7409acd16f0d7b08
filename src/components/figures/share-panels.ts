import {finePercent} from "../counts.js";
import {dotIntervals} from "../dot-intervals.js";
import {wilson} from "../stats/wilson.js";

/** So many of so many things of a notice. */
export interface Share {
  readonly panel: string;
  readonly notice_id: string;
  readonly n: number;
  readonly of: number;
  /** Where a click on the mark leads. */
  readonly href?: string | undefined;
}

export interface SharePanelsOptions {
  readonly shares: readonly Share[];
  /** Panels and notices in their order. */
  readonly panels: readonly string[];
  readonly notices: readonly string[];
  readonly name: (noticeId: string) => string;
  readonly label: string;
  readonly width: number;
}

/** Shares of notices with their 95 % score intervals and their counts: a panel a share, a dot a notice. */
export function sharePanels({shares, panels, notices, name, label, width}: SharePanelsOptions): SVGElement {
  const shown = new Set(notices);
  const dots = shares
    .filter(({notice_id, of}) => shown.has(notice_id) && of > 0)
    .map(({panel, notice_id, n, of, href}) => {
      const {value, low, high} = wilson(n, of)!;
      return {
        panel,
        row: name(notice_id),
        value,
        low,
        high,
        note: `${n}/${of}`,
        tip: `${name(notice_id)}\n${panel}: ${n}/${of} = ${finePercent(value)} (${finePercent(low)}–${finePercent(high)})`,
        href,
      };
    });
  return dotIntervals({
    dots,
    panels,
    rows: notices.map(name),
    most: 0.1,
    format: finePercent,
    colour: "var(--tz-problem)",
    width,
    label,
    description: dots.map(({panel, row, note}) => `${panel}, ${row}: ${note}`).join("; "),
  });
}
