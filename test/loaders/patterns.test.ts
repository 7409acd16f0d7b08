import {RegExpParser, visitRegExpAST, type AST} from "@eslint-community/regexpp";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";
import {describe, expect, test} from "vitest";
import {allFaults} from "../generator/faults.js";
import {generateNotice} from "../generator/notice.js";
import {parseText} from "../gold/gold.js";

/*
 * That reading is linear in the length of a text is shown without a clock, from two sides: no pattern can go
 * over a stretch in more ways than one, round by round, and the characters that patterns and searches for words go over
 * grow as the text does.
 */

const root = new URL("../../loaders/", import.meta.url).pathname;

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The patterns that stand in the source as literals, or as alternatives in a list that names no other pattern. */
function literals(): Pattern[] {
  const files = readdirSync(root, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".ts"));
  return files.flatMap((name) => {
    const file = ts.createSourceFile(
      name,
      readFileSync(join(root, name), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      const {line} = file.getLineAndCharacterOfPosition(node.getStart());
      const place = `${name}:${line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text)!;
        found.push({place, source: source!, flags: flags!});
      }
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "list") {
        const {template} = node;
        const sources = ts.isNoSubstitutionTemplateLiteral(template) ? template.rawText! : "";
        for (const source of sources.split(/\s+/).filter(Boolean)) found.push({place, source, flags: ""});
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

type Exec = typeof RegExp.prototype.exec;

/** Runs something and tells of every search for words: how many characters it went over. */
function watchingSearches(run: () => void, used: (characters: number) => void): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const {indexOf, lastIndexOf} = String.prototype;
  String.prototype.indexOf = function (this: string, words: string, from = 0) {
    const at = indexOf.call(this, words, from);
    used((at < 0 ? this.length : at) - from);
    return at;
  };
  String.prototype.lastIndexOf = function (this: string, words: string, from = this.length) {
    const at = lastIndexOf.call(this, words, from);
    used(from - Math.max(0, at));
    return at;
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, {indexOf, lastIndexOf});
  }
}

/** Runs something and tells of every use of a pattern: how many characters it went over. */
function watching(run: () => void, used: (pattern: RegExp, characters: number) => void): void {
  // Calls of test, match, matchAll, replace, search and split come through exec as well.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const exec: Exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const to = match ? match.index + match[0].length : this.sticky ? from + 1 : text.length;
    used(this, Math.max(1, to - from));
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
}

/** Patterns that are put together when a module is loaded, met while parsing notices of every kind. */
function assembled(): Pattern[] {
  const found = new Map<string, Pattern>();
  for (let seed = 0; seed < 60; seed++) {
    const {text} = generateNotice({seed, faults: seed % 2 === 0 ? [] : allFaults});
    watching(
      () => {
        parseText(text);
      },
      ({source, flags}) => found.set(`${source} ${flags}`, {place: "while parsing", source, flags}),
    );
  }
  return [...found.values()];
}

type Single = AST.Character | AST.CharacterClass | AST.CharacterSet;

function isSingle(node: AST.Node): node is Single {
  return node.type === "Character" || node.type === "CharacterClass" || node.type === "CharacterSet";
}

const units = Array.from({length: 0x3000}, (_, code) => String.fromCharCode(code)).concat(
  Array.from("一中的问题"),
);

/** Whether no character is matched by both; the marks, letters and first Han characters stand for all. */
function areDisjoint(a: Single, b: Single, flags: string): boolean {
  const [left, right] = [a, b].map(({raw}) => new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, "")));
  return !units.some((unit) => left!.test(unit) && right!.test(unit));
}

/** Whether every way through an alternative goes over a character that a repetition cannot. */
function isParted(alternative: AST.Alternative, repeated: Single, flags: string): boolean {
  return alternative.elements.some((element) => {
    const node = element.type === "Quantifier" && element.min > 0 ? element.element : element;
    if (isSingle(node)) return areDisjoint(node, repeated, flags);
    return (
      (node.type === "Group" || node.type === "CapturingGroup") &&
      node.alternatives.every((inner) => isParted(inner, repeated, flags))
    );
  });
}

/**
 * Whether one unbounded repetition stands inside another with nothing between its rounds that it could not
 * itself go over: then a text can be cut into rounds in more than one way. (?:\\.\\w+)+ is parted by its full stop.
 */
function nests({source, flags}: Pattern): boolean {
  let nested = false;
  const outer: AST.Quantifier[] = [];
  visitRegExpAST(new RegExpParser({ecmaVersion: 2025}).parseLiteral(`/${source}/${flags}`), {
    onQuantifierEnter(node) {
      if (node.max === 1 || node.min === node.max) return;
      const around = outer[outer.length - 1]?.element;
      if (around?.type === "Group" || around?.type === "CapturingGroup") {
        const home = around.alternatives.find(({start, end}) => start <= node.start && node.end <= end)!;
        nested ||= !isSingle(node.element) || !isParted(home, node.element, flags);
      }
      if (node.max === Infinity) outer.push(node);
    },
    onQuantifierLeave(node) {
      if (node.max === Infinity) outer.pop();
    },
  });
  return nested;
}

describe("no pattern can cut a text into rounds in more than one way", () => {
  test("the check tells one that does", () => {
    expect(nests({place: "", source: "^(a+)+$", flags: ""})).toBe(true);
    expect(nests({place: "", source: "(?:a{1,3}b*)+", flags: ""})).toBe(true);
    expect(nests({place: "", source: "(?:\\s+|<!--[^>]*>)+", flags: ""})).toBe(true);
    expect(nests({place: "", source: "(?:ab{1,3})+c*", flags: ""})).toBe(false);
    expect(nests({place: "", source: "\\w+(?:\\.\\w+)+", flags: ""})).toBe(false);
  });

  test("among those written in the source", () => {
    const all = literals();
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(nests).map(({place, source}) => `${place} ${source}`)).toEqual([]);
  });

  test("among those put together when modules are loaded", () => {
    const all = assembled();
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(nests).map(({source}) => source)).toEqual([]);
  });
});

/** Characters that patterns and searches for words go over while a text is parsed. */
function steps(text: string): number {
  let sum = 0;
  const parse = () => {
    watching(
      () => {
        parseText(text);
      },
      (_, characters) => (sum += characters),
    );
  };
  watchingSearches(parse, (characters) => (sum += Math.max(0, characters)));
  return sum;
}

const opening =
  "中共某市委员会关于巡视整改进展情况的通报\n根据省委统一部署,2022年6月21日至9月30日,省委第三巡视组对某市开展了巡视。现将巡视整改情况予以公布。\n二、反馈意见整改落实情况\n";

/** What might lure a reader of patterns into going over the same text again and again. */
const lures: readonly (readonly [string, string])[] = [
  ["ordinals in one line", "一是加强学习,(1)制定办法;①"],
  ["ordinals that never count on", "(1)关于"],
  ["lines of ordinals", "1.\n"],
  ["problems", "1.关于党建责任落实不到位问题\n整改情况:一是加强学习。二是制定办法。\n"],
  ["problems in one line", "1.关于党建责任落实不到位问题。整改情况:一是加强学习。二是制定办法。"],
  ["unnumbered problems", "关于党建责任落实不到位问题。已制定办法。\n"],
  ["quotes that open", "“"],
  ["quotes", "“加强”"],
  ["straight quotes", '"'],
  ["titles that open", "《"],
  ["brackets that open", "("],
  ["brackets that close", ")"],
  ["labels", "整改情况:"],
  ["lines of labels", "整改措施:\n"],
  ["digits", "7"],
  ["Chinese numerals", "二"],
  ["dates", "2022年6月21日至"],
  ["blanks", " "],
  ["tabs", "学\t"],
  ["empty lines", "\n"],
  ["blanks between words", "学 "],
  ["letters", "a"],
  ["mail addresses", "a@b."],
  ["addresses of pages", "http://a.b/"],
  ["words without a mark", "学习"],
  ["faults", "不到位"],
  ["clauses", "加强学习,"],
  ["sentences", "加强学习。"],
  ["committees", "市委"],
  ["inspections", "省委第三巡视组对某市开展了巡视,"],
  ["attachments", "附件\n"],
  ["signatures", "中共某市委员会\n2023年5月10日\n"],
  ["requests for comments", "欢迎广大干部群众监督。联系电话:"],
  ["outlooks", "下一步,市委将坚持整改。\n"],
  ["page numbers", "- 1 -\n"],
  ["claims", "反馈的52个问题,已完成整改19个,"],
];

describe("the characters that are gone over grow as the text does", () => {
  test("in notices of one convention", () => {
    for (let seed = 0; seed < 5; seed++) {
      const short = generateNotice({seed, convention: "about-run-in", problems: 40}).text;
      const long = generateNotice({seed, convention: "about-run-in", problems: 320}).text;
      expect(steps(long) / long.length).toBeLessThan((2 * steps(short)) / short.length);
    }
  });

  test.each(lures)("over %s", (_, lure) => {
    const text = (length: number) => opening + lure.repeat(Math.ceil(length / lure.length));
    const [once, twice] = [steps(text(10_000)), steps(text(20_000))];
    expect(twice / once).toBeLessThan(2.6);
  });
});

describe("a hostile text of 200,000 characters is read to its end", () => {
  test.each(lures)("made of %s", (_, lure) => {
    for (const head of ["", opening]) {
      const text = head + lure.repeat(Math.ceil(200_000 / lure.length));
      const parsed = parseText(text);
      expect(parsed.notice.n_chars).toBe(text.length);
    }
  });
});
