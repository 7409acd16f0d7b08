import {isElement, type PageElement} from "./page.js";

/** An element's name without its prefix, which documents choose freely. */
export function localName({name}: PageElement): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The first child element of a name. */
export function childOf(element: PageElement, name: string): PageElement | null {
  return childrenOf(element, name)[0] ?? null;
}

/** The child elements of a name. */
export function childrenOf(element: PageElement, name: string): PageElement[] {
  return element.childNodes.filter(
    (child): child is PageElement => isElement(child) && localName(child) === name,
  );
}

/** An attribute by its name without prefix: Word's `w:val`, say. */
export function valueOf(element: PageElement | null, name = "val"): string | null {
  if (!element) return null;
  const key = Object.keys(element.attribs).find((key) => key.slice(key.indexOf(":") + 1) === name);
  return key === undefined ? null : element.attribs[key]!;
}
