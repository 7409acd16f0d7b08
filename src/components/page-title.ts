import {language, type Language} from "./language.js";

let title: Readonly<Record<Language, string>> | null = null;

/**
 * Shows the half of the page's title that is in the page's language, now and whenever that changes. A title has two
 * halves if it is `English · 中文`.
 */
export function followTitle(): void {
  if (title) return;
  title = {en: titleIn(document.title, "en"), zh: titleIn(document.title, "zh")};
  language.addEventListener("input", write);
  write();
}

/** Gives the page another title, which is the same in both languages. */
export function setTitle(text: string): void {
  followTitle();
  title = {en: `${text} | Taizhang`, zh: `${text} | 台账`};
  write();
}

/** A title in one language: of each of the parts that ` | ` divides, the half of `English · 中文`. */
export function titleIn(text: string, language: Language): string {
  return text
    .split(" | ")
    .map((part) => {
      const halves = part.split(" · ");
      return halves.length === 2 ? halves[language === "zh" ? 1 : 0]! : part;
    })
    .join(" | ");
}

function write(): void {
  if (title) document.title = title[language.value];
}
