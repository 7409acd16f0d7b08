import {html} from "htl";

/** The languages of the interface; text quoted from a notice is never translated. */
export type Language = "en" | "zh";

/** Either of two texts: that in the language of the page. */
export type Tr = (en: string, zh: string) => string;

/** Where the reader's choice is kept, for pages to come. */
const key = "taizhang-language";

/** The language of the page; an `input` event tells of every change, as Framework's inputs do. */
class LanguageInput extends EventTarget {
  get value(): Language {
    return document.documentElement.dataset.lang === "zh" ? "zh" : "en";
  }

  set value(language: Language) {
    if (language === this.value) return;
    document.documentElement.dataset.lang = language;
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
    remember(language);
    this.dispatchEvent(new Event("input"));
  }
}

export const language = new LanguageInput();

/** What an element may hold. */
export type Content = string | Node | readonly (string | Node)[];

/** A label in both languages; the style sheet shows the one that is chosen. */
export function both(en: Content, zh: Content): HTMLElement {
  return html`<span
    ><span class="tz-en" lang="en">${en}</span><span class="tz-zh" lang="zh-Hans">${zh}</span></span
  >`;
}

/** Keeps an attribute of an element, such as its `aria-label`, in the language of the page. */
export function bilingual<E extends Element>(element: E, attribute: string, en: string, zh: string): E {
  return inLanguage(element, (alive, language) => {
    alive.setAttribute(attribute, language === "zh" ? zh : en);
  });
}

/** Keeps the text of an element that can hold no other elements, such as an option, in the language of the page. */
export function bilingualText<E extends Element>(element: E, en: string, zh: string): E {
  return inLanguage(element, (alive, language) => {
    alive.textContent = language === "zh" ? zh : en;
  });
}

/** Writes an element's words now and after every change of the language, for as long as the element is in use. */
export function inLanguage<E extends Element>(element: E, write: (alive: E, language: Language) => void): E {
  const held = new WeakRef(element);
  const update = () => {
    const alive = held.deref();
    if (alive) write(alive, language.value);
    else language.removeEventListener("input", update);
  };
  language.addEventListener("input", update);
  update();
  return element;
}

/** In the address, so that a link keeps it, and in the browser, so that the next visit does. */
function remember(language: Language): void {
  const url = new URL(location.href);
  url.searchParams.set("lang", language);
  history.replaceState(history.state, "", url);
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing still has the address.
  }
}
