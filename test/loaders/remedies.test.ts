import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";
import {describe, expect, test} from "vitest";
import {remedies} from "../../loaders/remedies.js";

const files = readdirSync("loaders", {recursive: true, encoding: "utf8"})
  .filter((name) => name.endsWith(".ts") && name !== "remedies.ts")
  .map((name) => join("loaders", name));

/** Every text that an expression may be; of a template with one blank in it, all that the table completes. */
function texts(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression))
    return [...texts(expression.whenTrue), ...texts(expression.whenFalse)];
  if (ts.isTemplateExpression(expression) && expression.templateSpans.length === 1) {
    const {text: tail} = expression.templateSpans[0]!.literal;
    const {text: head} = expression.head;
    const known = Object.keys(remedies).filter((code) => code.startsWith(head) && code.endsWith(tail));
    return known.length > 0 ? known : [`${head}…${tail}`];
  }
  return [];
}

/** The codes that a module gives to diagnostics: `code: "…"`, `code = …`, and the argument behind a severity. */
function codesIn(file: string): string[] {
  const codes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(tree) === "code")
      codes.push(...texts(node.initializer));
    if (ts.isVariableDeclaration(node) && node.name.getText(tree) === "code" && node.initializer)
      codes.push(...texts(node.initializer));
    if (ts.isCallExpression(node)) {
      const [severity, code] = node.arguments;
      if (severity && code && texts(severity).some((text) => /^(?:error|warning|info)$/.test(text)))
        codes.push(...texts(code));
    }
    ts.forEachChild(node, visit);
  };
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  visit(tree);
  return codes.filter((code) => /^[a-z]+(?:-[a-z…]+)+$/.test(code));
}

const emitted = new Map(files.flatMap((file) => codesIn(file).map((code) => [code, file])));

test("the codes are found in the modules that give them", () => {
  expect(emitted.get("source-changed")).toBe(join("loaders", "notice-files.ts"));
  expect(emitted.get("parser-failed")).toBeDefined();
  expect(emitted.get("feedback-notice")).toBe(join("loaders", "notice", "diagnose.ts"));
  expect(emitted.get("ordinal-gap")).toBe(join("loaders", "notice", "diagnose.ts"));
});

describe("every code has a remedy", () => {
  test.each([...emitted])("%s (%s)", (code) => {
    expect(remedies).toHaveProperty(code);
  });
});

describe("every remedy is a sentence, for a code that is given", () => {
  test.each(Object.entries(remedies))("%s: %s", (code, remedy) => {
    expect([...emitted.keys()]).toContain(code);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  });
});
