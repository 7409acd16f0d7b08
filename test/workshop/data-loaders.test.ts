import {expect, test} from "vitest";
import {callScript} from "../call-script.js";
import {copyProject} from "../project.js";

test.each(["corpus.zip.ts", "snapshots.zip.ts", "ledgers/[id].json.ts"])(
  "%s tells a mistake in data/ in one line",
  async (loader) => {
    const project = await copyProject({notebook: false});
    // As a build runs it, then in this process.
    const run = async () => {
      const running = project.start("node", ["--import", "tsx", `src/data/${loader}`, "--id=a"]);
      return {status: await running.status, log: running.log};
    };
    const call = async () => {
      const {status, out, err} = await callScript(`src/data/${loader}`, ["--id=a"], {cwd: project.root});
      return {status, log: out + err};
    };
    await project.write("data/sources.csv", "\0\u0001");
    const binary = await run();
    expect(binary.log).toMatch(/^binary file: data\/sources\.csv.*\n$/);
    expect(binary.status).toBe(1);
    await project.write("data/sources.csv", "file\n");
    expect((await call()).log).toMatch(/^missing column: notice_id \(data\/sources\.csv:1\).*\n$/);
    await project.write("data/codebook/topics.csv", "code\n");
    await project.write("data/sources.csv", "");
    expect((await call()).log.split("\n")).toHaveLength(2);
  },
);
