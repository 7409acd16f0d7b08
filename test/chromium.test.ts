import {join} from "node:path";
import {afterEach, expect, test, vi} from "vitest";
import {findChromium} from "./chromium.js";
import {makeFolder} from "./folder.js";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("CHROME_PATH comes first, and must exist", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const folder = await makeFolder({"my-chrome": ""});
  vi.stubEnv("CHROME_PATH", join(folder, "my-chrome"));
  expect(await findChromium()).toBe(join(folder, "my-chrome"));
  expect(said).toHaveBeenCalledWith(`Chromium: ${join(folder, "my-chrome")} (CHROME_PATH)\n`);
  vi.stubEnv("CHROME_PATH", join(folder, "no-chrome"));
  await expect(findChromium()).rejects.toThrow(/^CHROME_PATH: .*no-chrome does not exist/);
});

test("then what the system has, chromium before google-chrome", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const folder = await makeFolder({"a/google-chrome": "", "b/chromium": ""});
  vi.stubEnv("CHROME_PATH", "");
  vi.stubEnv("PATH", `${join(folder, "a")}:${join(folder, "b")}`);
  expect(await findChromium()).toBe(join(folder, "b/chromium"));
  expect(said).toHaveBeenCalledWith(expect.stringContaining("(the system's)"));
});
