import {load} from "cheerio/slim";

type CheerioRoot = ReturnType<ReturnType<typeof load>["root"]>;
/** A node of a parsed page. */
export type PageNode = NonNullable<CheerioRoot[0]>["childNodes"][number];
export type PageElement = Extract<PageNode, {attribs: unknown}>;
type PageText = Extract<PageNode, {data: string}>;
export type Page = NonNullable<CheerioRoot[0]>;

/** Elements within elements that are kept; browsers stop at 512. Those that often lack an end tag may be more. */
const maxDepth = 800;
const maxOpen = 4000;

const unnested = new Set(
  "area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen".split(
    " ",
  ),
);
const endless = new Set("p li td th tr tbody thead tfoot dt dd option".split(" "));
const inline = new Set("a abbr b big cite code em font i s small span strike strong sub sup u".split(" "));

/**
 * Parses a page, as broken as it may be. The parser's work grows with the depth of elements, and so does the
 * stack of whoever walks the tree: tags nested deeper than any page has become line breaks or nothing.
 */
export function parsePage(html: string): Page {
  return load(withoutDepths(html)).root()[0]!;
}

function withoutDepths(html: string): string {
  const depths = {nested: 0, endless: 0};
  let kept = "";
  let from = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const tag = /^<(\/?)([a-z][^\s/>]{0,40})/i.exec(html.slice(at, at + 48));
    if (!tag) continue;
    const name = tag[2]!.toLowerCase();
    if (unnested.has(name)) continue;
    const [kind, limit] = endless.has(name) ? (["endless", maxOpen] as const) : (["nested", maxDepth] as const);
    const deep = tag[1] ? depths[kind] > limit : depths[kind] >= limit;
    depths[kind] = Math.max(0, depths[kind] + (tag[1] ? -1 : 1));
    if (!deep) continue;
    const end = html.indexOf(">", at);
    if (end < 0) break;
    kept += html.slice(from, at) + (inline.has(name) ? "" : "<br>");
    from = end + 1;
    at = end;
  }
  return from === 0 ? html : kept + html.slice(from);
}

/** Whether a node is an element: of the tree's node types only elements have attributes. */
export function isElement(node: PageNode | Page): node is PageElement {
  return "attribs" in node;
}

/** Whether a node is text that may be printed, not a comment. */
export function isText(node: PageNode): node is PageText {
  return node.nodeType === 3;
}

/**
 * Every node below a root, in document order, without recursion.
 *
 * @param enter called before a node's children; false leaves them out, and then `leave` is not called
 * @param leave called after the children of an element that was entered
 */
export function walk(
  root: Page | PageElement,
  enter: (node: PageNode) => boolean,
  leave: (element: PageElement) => void = () => undefined,
): void {
  let node: PageNode | undefined = root.childNodes[0];
  while (node) {
    const entered = enter(node);
    const child: PageNode | undefined = entered && "childNodes" in node ? node.childNodes[0] : undefined;
    if (child) {
      node = child;
      continue;
    }
    if (entered && isElement(node)) leave(node);
    while (!node.nextSibling) {
      const above: PageNode["parent"] = node.parent;
      if (!above || above === root) return;
      if (isElement(above)) leave(above);
      node = above;
    }
    node = node.nextSibling;
  }
}
