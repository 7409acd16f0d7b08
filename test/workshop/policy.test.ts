import {createHash} from "node:crypto";
import {parse} from "acorn";
import {describe, expect, test} from "vitest";
import {withoutTimes} from "../../src/workshop/finish-pages.js";
import {inlineScripts, withPolicy} from "../../src/workshop/policy.js";

const page = (head: string, body = "") =>
  `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">${head}\n</head>\n<body>${body}</body>\n</html>\n`;
const policyOf = (html: string) => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

describe("withPolicy", () => {
  test("allows each inline script by its hash, once, and no other", () => {
    const html = withPolicy(
      page(
        `<script>let a = "<b>&amp;";</script><script src="a.js"></script>`,
        `<script type="module">\nimport "台账";\n</script><script>let a = "<b>&amp;";</script>`,
      ),
    );
    const scripts = /script-src ([^;]*);/.exec(policyOf(html))![1]!.split(" ");
    const placeholders = Array.from({length: 24}, (_, i) => hashOf(`::${i + 1}`));
    expect(scripts.filter((source) => source.startsWith("'sha256"))).toEqual([
      hashOf(`let a = "<b>&amp;";`),
      hashOf(`\nimport "台账";\n`),
      ...placeholders,
    ]);
    expect(scripts).not.toContain("'unsafe-inline'");
  });

  test("names no host, and stands right after the character set", () => {
    const html = withPolicy(page(`<link rel="stylesheet" href="a.css">`));
    expect(policyOf(html)).not.toMatch(/https?:|\*/);
    expect(policyOf(html)).toMatch(/^default-src 'none'; /);
    expect(html).toContain(`<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"`);
    expect(html.indexOf("charset")).toBeLessThan(1024);
  });

  test("allows as listeners what is no JavaScript, and nothing else", () => {
    for (let i = 1; i <= 24; ++i) expect(() => parse(`::${i}`, {ecmaVersion: "latest"})).toThrow(SyntaxError);
  });

  test("changes nothing else of a page", () => {
    const html = page("<script>1</script>", "<p>台账</p>");
    expect(withPolicy(html).replace(/\n<meta http-equiv[^>]*>/, "")).toBe(html);
  });

  test("refuses a page in which something could load before the policy", () => {
    expect(() => withPolicy(`<head><script>1</script><meta charset="utf-8"></head>`)).toThrow(
      "no place for a policy",
    );
    expect(() => withPolicy("<p>nothing</p>")).toThrow("no place for a policy");
  });
});

test("inlineScripts are read as a browser reads them", () => {
  expect(
    inlineScripts(`<!--<script>1</script>--><script>"</p>"</script><svg><script src=x>2</script></svg>`),
  ).toEqual([`"</p>"`]);
});

test("withoutTimes takes the times of files out, and leaves all else", () => {
  const registered = (time: string) =>
    `registerFile("./a.csv", {"name":"./a.csv","path":"./_file/a.csv"${time},"size":4});`;
  const prose = `<p>"lastModified":12,"size":4});</p>`;
  expect(withoutTimes(`x\n${registered(',"lastModified":1795295816135.25')}\n${prose}\n`)).toBe(
    `x\n${registered("")}\n${prose}\n`,
  );
});
