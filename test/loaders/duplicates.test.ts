import {codebook} from "../gold/gold.js";
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {findLikeness, printOf, sameText} from "../../loaders/duplicates.js";
import {parseNotice} from "../../loaders/parse.js";
import {letter} from "./letter.js";

const printed = (text: string, notice_id = "n") => {
  const source = {notice_id, source_file: "n.txt", source_sha256: ""};
  return printOf({...parseNotice(text, source, codebook), text});
};
const published = (id: string) => readFileSync(`data/notices/${id}.txt`, "utf8");
const ids = ["qingdao-huangdao-2023", "yantai-laishan-2020", "shaoxing-binhai-2024", "jinan-qibuqu-2023"];
const yantai = published("yantai-laishan-2020");
const known = printed(yantai, "known");

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

test.each([
  ["other line ends", yantai.replaceAll("\n", "\r\n")],
  ["no line ends", yantai.replaceAll("\n", "")],
  ["other widths", fullWidth(yantai)],
  ["blanks between all", Array.from(yantai).join(" ")],
])("the same words with %s are the same notice, whole", (_, text) => {
  const likeness = findLikeness(printed(text), [known])!;
  expect(likeness).toMatchObject({other: {notice_id: "known"}, same: true});
  expect(likeness.share).toBeGreaterThan(0.99);
});

test.each([
  ["page furniture", `首页>党建>正文\n字体:大 中 小\n${yantai}\n上一篇:公告\n版权所有 某某网站`],
  ["a lost paragraph", yantai.replace(/\n[^\n]{200,}\n/, "\n")],
  ["a page number every ten lines", yantai.replace(/((?:.*\n){10})/g, "$1— 7 —\n")],
  ["one in two hundred characters lost", yantai.replace(/([^\n]{199})[^\n]/g, "$1")],
])("a copy with %s is the same notice", (_, text) => {
  expect(findLikeness(printed(text), [known])).toMatchObject({other: {notice_id: "known"}, same: true});
});

test("an excerpt stands in the whole", () => {
  const share = findLikeness(printed(yantai.slice(0, yantai.length / 2)), [known])?.share;
  expect(share).toBeGreaterThan(sameText);
});

test("notices of other bodies are not alike, real or written", () => {
  const others = ids.filter((id) => id !== "yantai-laishan-2020").map((id) => printed(published(id), id));
  expect(findLikeness(known, others)).toBeNull();
  expect(
    findLikeness(printed(letter({seed: 1})), [printed(letter({seed: 2, body: "平陶县水利局"}))]),
  ).toBeNull();
});

test("the same wording with another date, or signed and titled by another body, is another notice", () => {
  const first = printed(letter());
  expect(findLikeness(printed(letter({day: [2023, 12, 1]})), [first])).toMatchObject({same: false});
  expect(findLikeness(printed(letter({body: "临水县水利局"})), [first])).toMatchObject({same: false});
  expect(findLikeness(printed(letter().replace(/2023年6月30日/, "")), [first])).toMatchObject({same: true});
});

test("of several likenesses the same notice comes before a similar one", () => {
  const later = printed(letter({day: [2023, 12, 1]}), "later");
  const shortened = printed(letter().replace(/\n\(六\)[^]*?(?=\n中共)/, ""), "first");
  for (const others of [
    [later, shortened],
    [shortened, later],
  ]) {
    expect(findLikeness(printed(letter()), others)).toMatchObject({other: {notice_id: "first"}, same: true});
  }
});

test("texts too short to compare are alike only if they are equal", () => {
  const [a, b] = [printed("通报"), printed("公告")];
  expect(findLikeness(a, [b])).toBeNull();
  expect(findLikeness(a, [printed("通 报")])).toMatchObject({share: 1});
});
