/** A run of characters on a page; lengths in points, y upwards. */
export interface Glyphs {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Font size. */
  size: number;
  isUpright: boolean;
}

export interface PrintedLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

export interface PdfPage {
  bottom: number;
  top: number;
  lines: PrintedLine[];
}

const han = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Runs that stand on one height make a line. Slanted text is a watermark. */
export function printedLines(runs: readonly Glyphs[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let line: PrintedLine | null = null;
  let last: Glyphs | null = null;
  for (const run of runs) {
    if (!run.isUpright || run.text === "") continue;
    const size: number = run.size > 0 ? run.size : (line?.size ?? 10);
    // Bold print is sometimes the same text twice, a hair apart.
    if (last?.text === run.text && Math.abs(last.x - run.x) < size * 0.15 && Math.abs(last.y - run.y) < 1)
      continue;
    if (run.text.trim() !== "") last = run;
    const gap: number = line ? run.x - line.right : 0;
    if (line && Math.abs(run.y - line.y) < Math.max(size, line.size) * 0.4 && gap > -size * 2) {
      line.text +=
        run.text.trim() === "" ? blankRun(line.text, run, size) : blank(line.text, run, gap, size) + run.text;
      line.right = Math.max(line.right, run.x + run.width);
      line.size = Math.max(line.size, run.text.trim() === "" ? 0 : size);
    } else if (run.text.trim() !== "") {
      line = {text: run.text, left: run.x, right: run.x + run.width, y: run.y, size};
      lines.push(line);
    }
  }
  for (const printed of lines) printed.text = printed.text.trim();
  return lines;
}

/** What an empty place between two runs stands for: a column, a blank, or nothing. */
function blank(before: string, {text}: Glyphs, gap: number, size: number): string {
  if (/\s$/.test(before) || /^\s/.test(text)) return "";
  if (gap > size * 2.5) return "\t";
  const least = han.test(before.slice(-1)) && han.test(text.charAt(0)) ? 1.2 : 0.25;
  return gap > size * least ? " " : "";
}

/** What a run of nothing but blanks stands for; justification alone parts two Han characters a little. */
function blankRun(before: string, {width}: Glyphs, size: number): string {
  if (width > size * 2.5) return "\t";
  return width < size * 0.2 && han.test(before.slice(-1)) ? "" : " ";
}

/** Joins the lines of a document into paragraphs. */
export function paragraphsOf(pages: readonly PdfPage[]): string[] {
  const bodies = withoutFurniture(pages);
  const all = bodies.flat();
  const whole = frameOf(all);
  const paragraphs: string[] = [];
  let previous: PrintedLine | null = null;
  for (const lines of bodies) {
    // Odd and even pages may have other margins.
    const frame =
      lines.length >= 8 ? {...frameOf(lines), isIndented: whole.isIndented, step: whole.step} : whole;
    for (const [i, line] of lines.entries()) {
      if (previous && continues(previous, line, frame, i > 0)) {
        paragraphs.push(joined(paragraphs.pop()!, line.text));
      } else paragraphs.push(line.text);
      // A line of the page before is measured by that page's right margin.
      previous = {...line, right: line.right - frame.right};
    }
  }
  return paragraphs.filter((text) => text !== "");
}

/** Where the text of a page or document stands, and how its paragraphs are told apart. */
interface TextFrame {
  left: number;
  right: number;
  /** From one line to the next. */
  step: number;
  isIndented: boolean;
}

function frameOf(lines: readonly PrintedLine[]): TextFrame {
  const size = mostCommon(
    lines.map((line) => line.size),
    0.5,
  );
  const body = lines.filter((line) => Math.abs(line.size - size) < size * 0.15);
  const common = (values: number[], share: number) => {
    const counts = countBy(values, 3);
    return [...counts]
      .filter(([, count]) => count >= Math.max(1, values.length * share))
      .map(([value]) => value);
  };
  const left = Math.min(
    ...common(
      body.map((line) => line.left),
      0.1,
    ),
  );
  const right = Math.max(
    ...common(
      body.map((line) => line.right),
      0.06,
    ),
    left,
  );
  const steps = body.slice(1).map((line, i) => body[i]!.y - line.y);
  const step =
    mostCommon(
      steps.filter((gap) => gap > size * 0.8 && gap < size * 4),
      1,
    ) || size * 1.8;
  const indented = body.filter((line) => line.left > left + size * 1.4 && line.left < left + size * 2.8);
  return {left, right, step, isIndented: indented.length >= body.length * 0.08};
}

/** Whether a line goes on with the paragraph of the one before, whose right end is given from the margin. */
function continues(before: PrintedLine, line: PrintedLine, frame: TextFrame, isSamePage: boolean): boolean {
  const size = Math.min(before.size, line.size);
  if (Math.max(before.size, line.size) > size * 1.15) return false;
  if (line.left > frame.left + size * 1.2) return false;
  if (isSamePage && before.y - line.y > frame.step * 1.35) return false;
  // What does not break (a word, an address, a sign and the digits in its brackets) leaves a longer gap before it.
  const word = unbroken.exec(line.text)![0];
  const width =
    size * (0.6 * (word.match(/[\x21-\x7e]/g)?.length ?? 0) + (word.match(/[^\x21-\x7e]/g)?.length ?? 0));
  if (before.right < -Math.max(size * 2.3, width + size * 0.5)) return false;
  return frame.isIndented || !(/[。！？!?]["”』」）)]?$/.test(before.text) && opensParagraph.test(line.text));
}

const unbroken = /^[〔（《“‘「【[(]*[\s\S]?[\x21-\x7e〕）》”’」】，。、；：！？]*/;
const opensParagraph =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、](?!\d))/;

function joined(text: string, next: string): string {
  return /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(next) ? `${text} ${next}` : text + next;
}

/** Takes away page numbers, and lines that stand on the same height of several pages, but for their numbers. */
function withoutFurniture(pages: readonly PdfPage[]): PrintedLine[][] {
  const repeated = new Map<string, number>();
  const keyOf = ({text, y}: PrintedLine) =>
    `${Math.round(y / 4)} ${text.replace(/\d+/g, "#").replace(/\s+/g, "")}`;
  const edges = pages.map(({lines, top, bottom}) => {
    const zone = (top - bottom) * 0.12;
    return new Set(lines.filter(({y}) => y > top - zone || y < bottom + zone));
  });
  for (const edge of edges) {
    for (const key of new Set([...edge].map(keyOf))) repeated.set(key, (repeated.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length * 0.4);
  return pages.map(({lines}, i) => {
    const heights = lines.map(({y}) => y);
    const [lowest, highest] = [Math.min(...heights), Math.max(...heights)];
    return lines.filter((line) => {
      if (!edges[i]!.has(line)) return true;
      if ((repeated.get(keyOf(line)) ?? 0) >= least) return false;
      return !(pageNumber.test(line.text) && (line.y === lowest || line.y === highest));
    });
  });
}

const pageNumber =
  /^[-—–―－·\s]*(?:第\s*)?\d{1,4}\s*(?:页|\/\s*\d{1,4})?(?:[\s,，]*共\s*\d{1,4}\s*页)?[-—–―－·\s]*$/;

function countBy(values: readonly number[], grain: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value / grain) * grain;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return counts;
}

function mostCommon(values: readonly number[], grain: number): number {
  let best = 0;
  let most = 0;
  for (const [value, count] of countBy(values, grain)) if (count > most) [best, most] = [value, count];
  return best;
}
