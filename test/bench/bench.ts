import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {arch, availableParallelism, cpus, platform, totalmem} from "node:os";
import {dirname} from "node:path";
import {parseArgs} from "node:util";
import {figures} from "./figures.js";
import {Projects} from "./project.js";
import {suites, tableOf, type Figure, type Suite} from "./figure.js";

const usage = `usage: npm run bench -- [--quick] [--only ${suites.join(",")}] [--notices N,…] [--out FILE]

Measures the parser, the tables, the pages' queries, the lake, the build and the pages in Chromium over generated
notices, each beside something of the same run that says what the figure is worth. Prints a table, and writes JSON to
coverage/bench.json or FILE. --notices 5,1000,10000 measures at each of these sizes; the last takes an hour.
Without it, lake, build and pages take 5, the others 200.
`;

async function main(): Promise<number> {
  const {values} = parseArgs({
    options: {
      help: {type: "boolean", short: "h"},
      quick: {type: "boolean", default: false},
      only: {type: "string"},
      notices: {type: "string"},
      out: {type: "string", default: "coverage/bench.json"},
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const only = values.only?.split(",") ?? suites;
  const unknown = only.find((name) => !(suites as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`unknown suite: ${unknown}; choose from ${suites.join(", ")}`);
  const sizes = values.notices === undefined ? null : sizesOf(values.notices);
  const measured: Figure[] = [];
  const projects = new Projects();
  try {
    for (const size of sizes ?? [null]) {
      for (const suite of suites.filter((name) => only.includes(name))) {
        const notices = size ?? usual[suite];
        process.stderr.write(`${suite}, ${notices} notices …\n`);
        const project = () => projects.of(notices);
        measured.push(...(await figures(suite, {quick: values.quick, notices, project})));
      }
      projects.drop();
    }
  } finally {
    projects.drop();
  }
  process.stdout.write(`${tableOf(measured)}\n`);
  mkdirSync(dirname(values.out), {recursive: true});
  writeFileSync(
    values.out,
    `${JSON.stringify({machine: machine(), options: values, figures: measured}, null, 2)}\n`,
  );
  process.stderr.write(`written: ${values.out}\n`);
  return 0;
}

/** How many generated notices a suite takes if nobody says. */
const usual: Readonly<Record<Suite, number>> = {
  parse: 200,
  tables: 200,
  queries: 200,
  lake: 5,
  build: 5,
  pages: 5,
};

function sizesOf(list: string): number[] {
  const sizes = list.split(",").map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Error(`not numbers of notices: --notices ${list}; give whole numbers from 1, as in 5,1000`);
  return sizes;
}

function machine() {
  const {version} = JSON.parse(readFileSync("package.json", "utf8")) as {version: string};
  return {
    taizhang: version,
    node: process.versions.node,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? null,
    memory_gb: Math.round(totalmem() / 1e8) / 10,
    system: `${platform()} ${arch()}`,
    measured_at: new Date().toISOString(),
  };
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
