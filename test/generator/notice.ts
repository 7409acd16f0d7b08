import {Converter} from "opencc-js/cn2t";
import type {Convention} from "./conventions.js";
import {aggregate, anyConvention, conventions} from "./conventions.js";
import type {Fault} from "./faults.js";
import {Damage, halfWidth} from "./faults.js";
import type {Frame} from "./frame.js";
import {frameOf, printContact, printHead, printOpening, printSignature} from "./frame.js";
import type {Draft, LabelForm, Outline} from "./outline.js";
import {printOutline} from "./outline.js";
import {hanNumeral, pathMark} from "./ordinals.js";
import type {Span} from "./page.js";
import {layouts, Page} from "./page.js";
import {
  aggregateWords,
  claims,
  closingWords,
  cluesWords,
  outlookHeadings,
  overviewHeadings,
  printOutlook,
  printOverview,
  rectificationHeadings,
} from "./prose.js";
import {Random} from "./random.js";
import {iso} from "./calendar.js";
import type {Truth, TrueSection} from "./truth.js";

export interface NoticeOptions {
  /** Makes every choice: the same options make the same notice. Whole, from 0 to 2³²−1. */
  readonly seed: number;
  /** How findings are numbered and worded: id of one of `conventions`, `any` for one put together at random, `aggregate` for none. Drawn if left out. */
  readonly convention?: string;
  /** What goes wrong in print; nothing if left out. Without them the notice is the same but for the damage. */
  readonly faults?: readonly Fault[];
  /** Number of problems directly under groups, or at the top, in the body: it decides the length. From 4 to 24 if left out. */
  readonly problems?: number;
}

/** A notice and what a careful reader marks in it. Offsets are UTF-16 code units into the text. */
export interface GeneratedNotice {
  readonly text: string;
  readonly truth: Truth;
  /** Id of the convention that was followed. */
  readonly convention: string;
}

/** Writes a whole notice from a seed, together with its truth. */
export function generateNotice({seed, convention: id, faults = [], problems}: NoticeOptions): GeneratedNotice {
  const random = new Random(seed);
  const damage = new Damage(new Set(faults), random.fork());
  const convention = conventionOf(random, id);
  const breaks = mustBreak(convention) ? layouts.filter(({gap}) => gap !== "") : layouts;
  const page = new Page(random.pick(breaks), damage);
  const frame = frameOf(random);
  const draft: Draft = {groups: [], problems: [], measures: []};
  const labels = random.weighted<LabelForm>({colon: 8, "as-follows": 1, bracketed: 1});
  const outline = {page, random, convention, draft, attached: false, labels};
  const n = problems ?? random.int(4, 24);
  const sections: TrueSection[] = [];
  const fields = printNotice(outline, frame, sections, n);
  const half = random.chance(0.5);
  const straight = random.chance(0.1);
  const script = random.chance(0.05) ? inTraditional : (words: string) => words;
  const widths = half ? halfWidth(page.text()) : damage.widths(page.text());
  const text = script(straight ? widths.replace(/[“”]/g, '"') : widths);
  return {text, truth: truthOf(text, draft, sections, fields(script)), convention: convention.id};
}

function conventionOf(random: Random, id: string | undefined): Convention {
  const drawn = random.chance(0.25) ? anyConvention(random) : random.pick(conventions);
  if (id === undefined) return drawn;
  if (id === aggregate.id) return aggregate;
  const named = id === "any" ? anyConvention(random) : conventions.find((convention) => convention.id === id);
  if (!named)
    throw new RangeError(
      `unknown convention: ${id}; known are any, aggregate, ${conventions.map((c) => c.id).join(", ")}`,
    );
  return named;
}

/** Lines of status and notes, and bare statements with nothing behind them, need breaks to be told apart. */
function mustBreak({response, problem, narrower}: Convention): boolean {
  const bare = [problem, narrower].some((level) =>
    level?.wordings.some((wording) => wording.startsWith("bare")),
  );
  return response.status !== undefined || response.notes === true || bare;
}

/** Fields of the header in the script of the page: the words themselves, or where they are printed. */
type Fields = (script: (words: string) => string) => Partial<Record<keyof Truth["notice"], unknown>>;

function printNotice(outline: Outline, frame: Frame, sections: TrueSection[], problems: number): Fields {
  const {page, random, convention} = outline;
  const {self} = frame.body;
  const body: Body = {outline, frame, sections, ordinal: 0};
  printHead(page, random, frame);
  page.put(page.layout.indent);
  let org: Span | null = null;
  section(body, "overview", () => {
    org = printOpening(page, random, frame);
    const introduced = !convention.aggregate && (!convention.headed || random.chance(0.2));
    if (introduced) {
      page.paragraph();
      printOverview(page, random, self, problems);
      page.paragraph();
      page.put(claims(random, problems));
    }
    for (let i = convention.aggregate ? random.int(2, 3) : 0; i > 0; i--) {
      page.paragraph();
      page.put(aggregateWords(random));
    }
  });
  for (let i = convention.headed ? random.int(1, 2) : 0; i > 0; i--) {
    page.paragraph();
    section(body, "overview", () => {
      heading(body, overviewHeadings);
      printOverview(page, random, self, problems);
    });
  }
  if (!convention.aggregate) printRectification(body, problems);
  page.paragraph();
  section(body, "outlook", () => {
    if (convention.headed && random.chance(0.8)) {
      heading(body, outlookHeadings);
      printOutlook(page, random, self);
    } else page.put(closingWords(random, self));
  });
  page.paragraph();
  const {all, ...contact} = printContact(page, random, frame);
  sections.push({role: "contact", ...contact});
  const attachments = page.unbroken || convention.aggregate || random.chance(0.85) ? 0 : random.int(1, 2);
  if (attachments > 0) sections.push({role: "attachment", ...printReferences(outline, attachments)});
  sections.push({role: "signature", ...printSignature(page, random, frame)});
  for (let i = 1; i <= attachments; i++) {
    sections.push({role: "attachment", ...printAttachment(outline, i, attachments)});
  }
  for (const line of frame.chrome.bottom) {
    page.line();
    page.put(line);
  }
  return (script) => fieldsOf(frame, org, all, script);
}

/** A body on its way to print: its sections so far, and the number of the last heading among them. */
interface Body {
  readonly outline: Outline;
  readonly frame: Frame;
  readonly sections: TrueSection[];
  ordinal: number;
}

function section({outline: {page}, sections}: Body, role: string, print: () => void): void {
  const start = page.length;
  print();
  sections.push({role, start, end: page.length});
}

function heading(body: Body, words: readonly string[]): void {
  const {page, random} = body.outline;
  page.put(`${hanNumeral(++body.ordinal)}、${random.pick(words)}`);
  if (page.unbroken && random.chance(0.5)) page.put("。");
  page.paragraph(true);
}

/** Prints the findings with the responses, and the item on clues and petitions among or behind them. */
function printRectification(body: Body, problems: number): void {
  const {outline, sections} = body;
  const {page, random, convention, draft} = outline;
  const along =
    convention.group !== null && random.chance(0.5) ? (mark: string) => printClues(body, mark) : null;
  let clues: Span | null;
  let start: number;
  // The outline begins its own paragraphs.
  if (convention.headed) {
    page.paragraph();
    start = page.length;
    const mark = `${hanNumeral(++body.ordinal)}、`;
    page.put(mark + random.pick(rectificationHeadings));
    clues = printOutline(outline, problems, [pathMark(mark)], along);
  } else {
    clues = printOutline(outline, problems, [], along);
    start = Math.min(...[...draft.groups, ...draft.problems].map((part) => part.start));
  }
  const last = draft.problems.reduce((end, problem) => Math.max(end, problem.blockEnd), 0);
  sections.push({role: "rectification", start, end: clues ? last : page.length});
  if (clues) sections.push({role: "clues", ...clues});
  else if (convention.headed && random.chance(0.2)) {
    sections.push({role: "clues", ...printClues(body, `${hanNumeral(++body.ordinal)}、`)});
  }
}

function printClues({outline: {page, random}, frame}: Body, mark: string): Span {
  const {heading: words, words: told} = cluesWords(random, frame.body.verb);
  page.paragraph();
  const {start} = page.put(mark + words);
  page.paragraph(true);
  page.put(told);
  return {start, end: page.length};
}

/** The header as a reader would fill it in; `whole` tells whether postcode and mail address are printed. */
function fieldsOf(
  frame: Frame,
  org: Span | null,
  whole: boolean,
  script: (words: string) => string,
): ReturnType<Fields> {
  const {body, kind, chrome} = frame;
  return {
    title: script(frame.title),
    issuers: body.issuers.map(script),
    inspected_org: org,
    province: body.province,
    city: body.city,
    county: body.county,
    level: body.level,
    kinds: kind.kinds,
    theme: kind.theme && script(kind.theme),
    inspecting_body: script(frame.team),
    inspection_start: iso(frame.from),
    inspection_end: iso(frame.to),
    feedback_date: iso(frame.feedback),
    issue_date: iso(frame.issued),
    published_date: chrome.dated ? iso(frame.published) : null,
    publisher: chrome.publisher && script(chrome.publisher),
    source_url: chrome.url,
    contact_phone: frame.phone,
    contact_address: script(body.address),
    contact_email: whole ? frame.email : null,
    contact_postcode: whole ? frame.postcode : null,
  };
}

const attachmentTitles = ["有关问题整改情况", "部分问题整改情况清单", "需长期坚持的问题整改情况"] as const;

function printReferences({page}: Outline, n: number): Span {
  page.paragraph();
  const start = page.length;
  page.put("附件：");
  for (let i = 1; i <= n; i++) {
    if (i > 1) {
      page.line();
      page.put(page.layout.indent);
    }
    page.put(`${n > 1 ? `${i}.` : ""}${attachmentTitles[i - 1]!}`);
  }
  return {start, end: page.length};
}

/** An attachment with problems of its own, numbered its own way. */
function printAttachment(outline: Outline, i: number, n: number): Span {
  const {page, random} = outline;
  page.line();
  page.line();
  const start = page.length;
  page.put(`附件${n > 1 ? i : ""}`);
  page.line();
  page.put(attachmentTitles[i - 1]!);
  const attached: Convention = {
    id: "attachment",
    headed: false,
    group: random.chance(0.7) ? {style: "han", wordings: ["about", "fault-short"]} : null,
    problem: {style: "arabic-dot", wordings: ["full", "full", "bare"], ending: "line"},
    narrower: null,
    response: {label: "整改进展情况", measures: ["bracket", null], place: "run-in"},
  };
  printOutline({...outline, convention: attached, attached: true}, random.int(2, 5), ["附件"], null);
  return {start, end: page.length};
}

const toTraditional = Converter({from: "cn", to: "t"});

function inTraditional(text: string): string {
  return text.replace(/[一-鿿]/g, toTraditional);
}

function truthOf(text: string, draft: Draft, sections: TrueSection[], fields: ReturnType<Fields>): Truth {
  const slice = ({start, end}: Span) => text.slice(start, end);
  const notice = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isSpan(value) ? slice(value) : value]),
  ) as Truth["notice"];
  return {
    notice,
    sections: sections.toSorted((a, b) => a.start - b.start),
    groups: draft.groups,
    problems: draft.problems.map(({words, path, isLeaf, attached, blockEnd, ...problem}) => ({
      ...problem,
      statement: slice(words),
      ordinal_path: path.join("/"),
      is_leaf: isLeaf,
      in_attachment: attached,
      block_end: blockEnd,
    })),
    measures: draft.measures.map(({lead, leadType, ...measure}) => ({
      ...measure,
      lead: slice(lead),
      lead_type: leadType,
    })),
  };
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "start" in value;
}
