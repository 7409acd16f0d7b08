import {html} from "htl";

/** The languages of the interface; text quoted from a notice is never translated. */
export type Language = "en" | "zh";

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

/** A label in both languages; the style sheet shows the one that is chosen. */
export function both(en: string, zh: string): HTMLElement {
  return html`<span><span class="tz-en">${en}</span><span class="tz-zh" lang="zh-Hans">${zh}</span></span>`;
}

/** Keeps an attribute of an element, such as its `aria-label`, in the language of the page. */
export function bilingual<E extends Element>(element: E, attribute: string, en: string, zh: string): E {
  const held = new WeakRef<Element>(element);
  const write = () => {
    const alive = held.deref();
    if (alive) alive.setAttribute(attribute, language.value === "zh" ? zh : en);
    else language.removeEventListener("input", write);
  };
  language.addEventListener("input", write);
  write();
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
