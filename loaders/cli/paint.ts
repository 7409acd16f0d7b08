/** Graphic codes of a terminal, by what they are for. */
const styles = {
  bold: [1, 22],
  faint: [2, 22],
  place: [36, 39],
  error: [31, 39],
  warning: [33, 39],
  info: [34, 39],
} as const;

/** Colours text for a purpose; text for any other purpose is left as it is. */
export type Paint = (purpose: string, text: string) => string;

/** Colours on a terminal that can show them, unless NO_COLOR is set; elsewhere the text itself. */
export function paintFor(stream: {readonly isTTY: boolean}, {NO_COLOR, TERM} = process.env): Paint {
  if (!stream.isTTY || NO_COLOR || TERM === "dumb") return (_, text) => text;
  return (purpose, text) => {
    const style = (styles as Readonly<Record<string, readonly [number, number]>>)[purpose];
    return style ? `\x1b[${style[0]}m${text}\x1b[${style[1]}m` : text;
  };
}
