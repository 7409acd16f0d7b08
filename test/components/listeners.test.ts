import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";
import {expect, test} from "vitest";
import {allowsListener} from "../../src/workshop/policy.js";

/** The places that listeners have among the values of their templates, from 1. */
function listenersIn(code: string): number[] {
  const places: number[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isTemplateExpression(node)) {
      const before = [node.head, ...node.templateSpans.map(({literal}) => literal)];
      places.push(...before.flatMap(({text}, i) => (/\son\w+=["']?$/.test(text) ? [i + 1] : [])));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest));
  return places;
}

/** The texts of a folder's files with an ending, folders in it included. */
function textsIn(folder: string, ending: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

test("finds the places of listeners", () => {
  expect(listenersIn("html`<a class=${x} onclick=${f}>${y} ${html`<b onclick=${g}>`}</a>`")).toEqual([2, 1]);
});

test("the policy of pages allows every listener of their templates", () => {
  const code = [
    ...textsIn("src/components", ".ts"),
    ...textsIn("node_modules/@observablehq/inputs/src", ".js"),
  ];
  const fences = textsIn("src", ".md").flatMap((page) =>
    Array.from(page.matchAll(/^```js[^\n]*\n([^]*?)^```/gm), ([, fence]) => fence!),
  );
  const places = [...code, ...fences].flatMap(listenersIn);
  expect(places).not.toEqual([]);
  expect(places.filter((place) => !allowsListener(place))).toEqual([]);
});
