import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import MarkdownIt from "markdown-it";
import {codebookFor} from "../../loaders/corpus.js";
import {parseNotice, structureOf} from "../../loaders/parse.js";
import type {Options} from "./options.js";
import {figureOf, type Figure} from "./figure.js";
import {megabytes, sampleTexts} from "./sample.js";
import {cpuSeconds, rounds} from "./time.js";

/** Seconds until the compiler is done with the parser, of which a corpus of many notices sees little. */
const warmUp = 15;

const analyst = fileURLToPath(new URL("analyst.py", import.meta.url));

/** Throughput of the parser once it is warm, on one core, beside that of what else could be done with the same bytes. */
export async function benchParse({notices, quick}: Options): Promise<Figure[]> {
  const texts = sampleTexts(Math.min(notices, quick ? 200 : 1000));
  const size = megabytes(texts);
  const folder = mkdtempSync(join(tmpdir(), "taizhang-bench-"));
  const files = texts.map((text, i) => {
    const file = join(folder, `${i}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const codebook = await codebookFor("data");
  const markdown = new MarkdownIt();
  const decoder = new TextDecoder();
  const source = {notice_id: "n", source_file: "n.txt", source_sha256: ""};
  const rate = (work: (text: string) => unknown) => async () =>
    size /
    (await cpuSeconds(() => {
      texts.forEach((text) => work(text));
    }));
  const contenders = {
    read: async () =>
      size /
      (await cpuSeconds(() => {
        files.forEach((file) => decoder.decode(readFileSync(file)));
      })),
    structure: rate((text) => structureOf(text, "n")),
    everything: rate((text) => parseNotice(text, source, codebook)),
    markdown: rate((text) => markdown.parse(text, {})),
  };
  try {
    const python = hasPython();
    const taken = await rounds(
      python
        ? {...contenders, python: () => size / Number(runAnalyst(folder))}
        : {...contenders, python: () => NaN},
      quick ? 5 : 15,
      warmUp,
    );
    const others = [
      {name: "read and decode", values: taken.read},
      {name: "markdown-it", values: taken.markdown},
      ...(python ? [{name: "python re, csv", values: taken.python}] : []),
    ];
    return [
      figureOf("parse", texts.length, "read and decode", "MB/s", taken.read),
      ...others.map((other) => figureOf("parse", texts.length, "structure", "MB/s", taken.structure, other)),
      ...others.map((other) => figureOf("parse", texts.length, "everything", "MB/s", taken.everything, other)),
    ];
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function hasPython(): boolean {
  return spawnSync("python3", ["--version"]).status === 0;
}

function runAnalyst(folder: string): string {
  return execFileSync("python3", [analyst, folder, join(folder, "facts.csv")], {encoding: "utf8"});
}
