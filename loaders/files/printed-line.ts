const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\udfff“”‘’…—]/;
const ownOrdinal =
  /^\s*(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[)）、.．，,]|第[一二三四五六七八九十\d]|[①-⒛㈠-㈩])/;

/** A line as it grows. */
export class PrintedLine {
  /** An automatic number that is printed before the line, unless the line brings its own. */
  marker = "";
  private parts: string[] = [];
  private last = "";
  private gap: "" | " " | "\n" = "";
  private linked = 0;

  add(data: string, isLinked: boolean): void {
    for (const part of data.match(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g) ?? []) {
      if (/^[ \t\r\n\f]/.test(part)) {
        // A line break in the source is no blank between Han characters; a blank is.
        if (this.last !== "" && this.gap !== "\n") this.gap = /[\r\n]/.test(part) ? "\n" : " ";
        continue;
      }
      if (this.gap === " " || (this.gap === "\n" && !(wide.test(this.last) && wide.test(part[0]!)))) {
        this.parts.push(" ");
      }
      this.gap = "";
      this.parts.push(part);
      this.last = part[part.length - 1]!;
      if (isLinked) this.linked += part.length;
    }
  }

  /** Ends the line and begins the next. */
  take(): {text: string; linked: number} {
    let text = this.parts.join("").trimEnd();
    const {linked} = this;
    if (text !== "") {
      if (this.marker !== "" && !ownOrdinal.test(text)) text = this.marker + text;
      this.marker = "";
    }
    this.parts = [];
    this.last = "";
    this.gap = "";
    this.linked = 0;
    return {text, linked};
  }
}

/** Two lines of a cell on one. */
export function joinLines(text: string, next: string): string {
  if (text === "" || next === "") return text + next;
  return wide.test(text[text.length - 1]!) && wide.test(next[0]!) ? text + next : `${text} ${next}`;
}
