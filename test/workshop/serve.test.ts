import {join} from "node:path";
import {expect, test} from "vitest";
import {makeFolder} from "../folder.js";
import {freePort, Project} from "../project.js";

const patience = {timeout: 60_000, interval: 100};

function serve(site: string, port: string | number, ...given: string[]) {
  return new Project(".").start("npm", ["run", "--silent", "serve", "--", ...given], {
    TAIZHANG_OUTPUT: site,
    PORT: String(port),
  });
}

test("npm run serve says where the site is, and serves it", async () => {
  const folder = await makeFolder({"index.html": "<p>台账</p>"});
  const port = await freePort();
  const running = serve(folder, port);
  await expect.poll(() => running.log, patience).toContain(`http://127.0.0.1:${port}/`);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("<p>台账</p>");

  const second = serve(folder, port);
  expect(await second.status).toBe(1);
  expect(second.log).toContain(`port in use: ${port}; stop the other server, or set PORT to another port`);
});

test("what it cannot do is said in one line, with the remedy", async () => {
  const folder = await makeFolder({"a.txt": ""});
  const unbuilt = serve(join(folder, "dist"), await freePort());
  expect(await unbuilt.status).toBe(1);
  expect(unbuilt.log).toBe(`no site: ${join(folder, "dist")}; run npm run build first\n`);
  const nowhere = serve(folder, "high");
  expect(await nowhere.status).toBe(1);
  expect(nowhere.log).toContain("not a port: PORT=high; give a number from 1 to 65535");
  const asked = serve(folder, await freePort(), "--port");
  expect(await asked.status).toBe(1);
  expect(asked.log).toBe("unknown argument: --port; PORT=3001 before the command chooses the port\n");
});
