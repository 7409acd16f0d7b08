// Comments; texts, parameters and numbers; names in quotes; words; places of columns; any other character.
const token =
  /--[^\n]*|\/\*[^]*?\*\/|(?<value>[eE]'(?:\\.|''|[^'\\])*'|'(?:''|[^'])*'|\$([\p{L}_][\p{L}\p{N}_]*)?\$[^]*?\$\2\$|\$\w+|\d[\w.]*)|"(?<quoted>(?:""|[^"])*)"|(?<word>[\p{L}_][\p{L}\p{N}_$]*)|#\d+|\S/gu;

/** What a token stands for: a keyword or name in lower case, a name in quotes, a `$name`, or a character as it is. */
export interface Token {
  readonly is: "name" | "quoted" | "parameter" | "value" | "sign";
  readonly text: string;
  /** Where it stands in the query. */
  readonly start: number;
}

/** Parameters with a name; those by number are values. */
const parameter = /^\$[A-Za-z_]\w*$/;

/** The tokens of a query in their order, without comments. */
export function tokensOf(sql: string): Token[] {
  return Array.from(sql.matchAll(token), ({0: all, index: start, groups}): Token | null => {
    const {value, quoted, word} = groups!;
    if (word !== undefined) return {is: "name", text: word.toLowerCase(), start};
    if (quoted !== undefined) return {is: "quoted", text: quoted.toLowerCase(), start};
    if (value !== undefined) return {is: parameter.test(value) ? "parameter" : "value", text: value, start};
    return /^(?:--|\/\*)/.test(all) ? null : {is: "sign", text: all, start};
  }).filter((token) => token !== null);
}

/** Whether a token can be the name of a table or a column. */
export function isName(token: Token | undefined): token is Token {
  return token?.is === "name" || token?.is === "quoted";
}
