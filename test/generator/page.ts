import type {Damage} from "./faults.js";

/** A stretch of the text in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** How paragraphs are set apart. */
export interface Layout {
  /** Between paragraphs; empty where the breaks of the body are lost. */
  readonly gap: string;
  /** Before the first character of a paragraph. */
  readonly indent: string;
}

export const layouts: readonly Layout[] = [
  {gap: "\n\n", indent: "  "},
  {gap: "\n", indent: ""},
  {gap: "\n", indent: "　　"},
  {gap: "\n\n", indent: ""},
  {gap: "\n", indent: "  "},
  {gap: "\n", indent: "\t"},
  {gap: "\n\n", indent: "\u00a0\u00a0\u00a0\u00a0"},
  {gap: "\n　　\n", indent: "　　"},
  {gap: "", indent: ""},
];

/** A text on its way to print: everything that is put gets its span. */
export class Page {
  private readonly parts: string[] = [];
  private last = "";
  /** Code units so far. */
  length = 0;

  constructor(
    readonly layout: Layout,
    readonly damage: Damage,
  ) {}

  get unbroken(): boolean {
    return this.layout.gap === "";
  }

  /** Whether a full stop stands last. */
  get isClosed(): boolean {
    return this.last.endsWith("。");
  }

  /** Whether a new sentence may begin here. */
  get awaits(): boolean {
    return /[。：】]$/.test(this.last);
  }

  /** Whether words stand last that close a heading: 问题, 方面. */
  get closesHeading(): boolean {
    return /(?:问题|方面)$/.test(this.last);
  }

  put(text: string): Span {
    const start = this.length;
    if (text !== "") {
      this.parts.push(text);
      this.length += text.length;
      this.last = (this.last + text).slice(-2);
    }
    return {start, end: this.length};
  }

  /** Begins a paragraph of the body. `merge` tells that the break may be lost without making the text unclear. */
  paragraph(merge = false): void {
    if (merge && this.damage.mergesLines()) return;
    if (this.unbroken) {
      if (this.last !== "" && !/[。：；]$/.test(this.last)) this.put(" ");
      return;
    }
    const line = this.damage.pageLine();
    if (line !== null && !merge) this.put(`${this.layout.gap}${this.layout.indent}${line}`);
    this.put(this.layout.gap + this.layout.indent);
  }

  /** Begins a line whatever the layout. */
  line(): void {
    if (this.length > 0) this.put("\n");
  }

  text(): string {
    return this.parts.join("");
  }
}
