import type {ColumnTable} from "arquero";
import {withRoles} from "../plot.js";
import {html} from "htl";
import {columnName} from "../column-names.js";
import {bilingual, both, language, type Tr} from "../language.js";
import {pageWords} from "../page-words.js";
import type {Words} from "../plain-words.js";
import {
  chartColumns,
  chartPlan,
  firstChoice,
  marks,
  most,
  type Channel,
  type ChartColumn,
  type Choice,
  type Mark,
} from "./chart-options.js";

export interface Chart {
  readonly element: HTMLElement;
  /** Draws a result, by the columns chosen before if it has the same. */
  show(table: ColumnTable): void;
}

type Picker = "x" | "y" | "color" | "mark";

const labels: Readonly<Record<Picker, readonly [en: string, zh: string]>> = {
  x: ["Across", "横轴"],
  y: ["Up", "纵轴"],
  color: ["Colour", "颜色"],
  mark: ["Mark", "图形"],
};

const markNames: Readonly<Record<Mark, string>> = {bar: "条", dot: "点", line: "线", area: "面", rule: "标线"};

/** A chart of a result with pickers for what is drawn against what. */
export function createChart(): Chart {
  const figure = html`<div class="tz-chart-figure"></div>`;
  const note = html`<p class="tz-cell-hint" role="status"></p>`;
  const pickers = html`<div class="tz-pickers"></div>`;
  const element = html`<details class="tz-chart" open>
    <summary>${both("Chart", "图表")}</summary>
    ${pickers} ${figure} ${note}
  </details>` as HTMLDetailsElement;
  let table: ColumnTable | null = null;
  let names = "";
  let choice: Choice | null = null;
  let width = 0;
  let turn = 0;

  const draw = async () => {
    const mine = ++turn;
    if (!table || !element.open || !width) return;
    const words = pageWords(table.columnNames(), () => void draw());
    const rows = language.value === "zh" ? "行数" : "rows";
    const plan = choice && chartPlan(table, choice, Math.max(280, width), rows, words);
    if (!plan) {
      figure.replaceChildren();
      note.replaceChildren(both("Choose a column for an axis.", "请为坐标轴选择一列。"));
      return;
    }
    const Plot = await import("@observablehq/plot");
    if (turn !== mine) return;
    try {
      const drawn = withRoles(
        Plot.auto(plan.data as never, plan.auto).plot({
          ...plan.plot,
          ariaLabel: description(choice!, rows, words),
          style: {fontSize: "12px", background: "none"},
        }),
      );
      figure.replaceChildren(drawn);
      note.replaceChildren(plan.left ? leftOut(plan.left) : "");
    } catch (error) {
      figure.replaceChildren();
      note.textContent = (error as Error).message;
    }
  };

  new ResizeObserver(() => {
    const now = Math.floor(figure.clientWidth);
    if (!now || now === width) return;
    width = now;
    void draw();
  }).observe(figure);
  element.addEventListener("toggle", () => void draw());
  language.addEventListener("input", () => void draw());

  return {
    element,
    show(next) {
      const columns = chartColumns(next);
      const present = JSON.stringify(columns.map(({name, kind}) => [name, kind]));
      table = next;
      if (present !== names) {
        names = present;
        choice = firstChoice(columns);
        pickers.replaceChildren(
          ...createPickers(columns, choice, (changed) => {
            choice = changed;
            void draw();
          }),
        );
      }
      void draw();
    },
  };
}

function createPickers(
  columns: readonly ChartColumn[],
  first: Choice | null,
  onChange: (choice: Choice) => void,
) {
  const choices: [string, Channel][] = [
    ["none", null],
    ["count", "count"],
    ...columns.map(({name}, i): [string, Channel] => [`column-${i}`, {column: name}]),
  ];
  const selects = (["x", "y", "color", "mark"] as const).map((picker) => {
    const options =
      picker === "mark"
        ? [named("", "automatic", "自动"), ...marks.map((mark) => named(mark, mark, markNames[mark]))]
        : choices.map(([value, channel]) => {
            if (channel === null) return named(value, "nothing", "无");
            if (channel === "count") return named(value, "number of rows", "行数");
            return columnOption(value, channel.column);
          });
    const select = html`<select data-picker=${picker}>
      ${options}
    </select>` as HTMLSelectElement;
    const given = first?.[picker] ?? null;
    select.value =
      picker === "mark"
        ? ""
        : (choices.find(([, channel]) => isSame(channel, given as Channel))?.[0] ?? "none");
    select.addEventListener("change", () => {
      onChange(read());
    });
    return [picker, select] as const;
  });
  const read = (): Choice => {
    const value = (picker: Picker) => selects.find(([name]) => name === picker)![1].value;
    const channel = (picker: Picker) => choices.find(([name]) => name === value(picker))?.[1] ?? null;
    const mark = value("mark");
    return {
      x: channel("x"),
      y: channel("y"),
      color: channel("color"),
      mark: mark === "" ? null : (mark as Mark),
    };
  };
  return selects.map(([picker, select]) => html`<label>${both(...labels[picker])} ${select}</label>`);
}

function named(value: string, en: string, zh: string): Element {
  return bilingual(html`<option value=${value}></option>`, "label", en, zh);
}

/** A column by its plain name, and in its title as the result has it. */
function columnOption(value: string, column: string): Element {
  const called = (tr: Tr) => columnName(column, tr) ?? column;
  const option = named(
    value,
    called((en) => en),
    called((_, zh) => zh),
  );
  option.setAttribute("title", column);
  return option;
}

function isSame(a: Channel, b: Channel): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function description({x, y}: Choice, rows: string, words: Words): string {
  const name = (channel: Channel) => (channel === "count" ? rows : channel && words.column(channel.column));
  return [name(x), name(y)].filter(Boolean).join(" × ");
}

function leftOut(n: number): HTMLElement {
  const [rows, most_] = [n.toLocaleString("en-US"), most.rows.toLocaleString("en-US")];
  return both(
    `${rows} rows are not drawn: a chart has at most ${most_} rows, ${most.values} values along an axis and ${most.colors} colours.`,
    `有 ${rows} 行未画出：图中至多 ${most_} 行，每轴至多 ${most.values} 个值，至多 ${most.colors} 种颜色。`,
  );
}
