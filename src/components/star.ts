import {isName, type Token} from "./sql-tokens.js";

/** Words that end what a query takes its rows from. */
const ends = new Set(
  "where group having order limit offset qualify window union except intersect select".split(" "),
);

/**
 * Whether a star may mean columns of a table: it does not if all that it is taken from is seen to be something else, such as a
 * part of the query that has a name.
 *
 * @param star the star's place among the tokens
 * @param table in lower case; it is used as a table only where it follows FROM or JOIN
 */
export function mayMean(tokens: readonly Token[], star: number, table: string): boolean {
  if (tokens[star - 1]?.text === ".") return isOf(tokens, tokens[star - 2], table);
  const from = fromAfter(tokens, star);
  return from === null || isTakenFrom(tokens, from, table);
}

/** Whether a table may be among those that follow a FROM: all that is not a name or a query of its own may hide it. */
export function isTakenFrom(tokens: readonly Token[], from: number, table: string): boolean {
  let depth = 0;
  let expected = true;
  for (let i = from + 1; i < tokens.length; i++) {
    const {is, text} = tokens[i]!;
    const after = tokens[i + 1];
    if (expected) {
      expected = false;
      if (is === "sign" && text === "(") {
        if (after?.is !== "name" || !/^(?:select|from|with|values)$/.test(after.text)) return true;
        depth++;
      } else if (!isName(tokens[i]) || text === table || /^[.(:]$/.test(after?.text ?? "")) return true;
    } else if (is === "sign") {
      if (/^[([{]$/.test(text)) depth++;
      else if (/^[)\]}]$/.test(text) && --depth < 0) return false;
      else if (depth === 0 && text === ";") return false;
      else if (depth === 0 && text === ",") expected = true;
    } else if (depth === 0 && is === "name") {
      if (ends.has(text)) return false;
      if (text === "join") expected = true;
    }
  }
  return false;
}

/** The FROM of the list of columns in which a star stands; null if none is seen. */
function fromAfter(tokens: readonly Token[], star: number): number | null {
  let depth = 0;
  for (let i = star + 1; i < tokens.length; i++) {
    const {is, text} = tokens[i]!;
    if (is === "sign") {
      if (/^[([{]$/.test(text)) depth++;
      else if (/^[)\]}]$/.test(text) && --depth < 0) return null;
      else if (text === ";") return null;
    } else if (depth === 0 && is === "name") {
      if (text === "from" && tokens[i - 1]?.text !== "distinct") return i;
      if (ends.has(text)) return null;
    }
  }
  return null;
}

/** Whether a name with a star behind it may stand for a table: it does not if it is another's name or alias alone. */
function isOf(tokens: readonly Token[], owner: Token | undefined, table: string): boolean {
  if (!isName(owner)) return true;
  const named = tokens.flatMap((token, i) => {
    if (!isName(token) || token.text !== owner.text) return [];
    const as = tokens[i - 1]?.text === "as" ? 1 : 0;
    if (!as && isPlace(tokens[i - 1])) return [token.text];
    const other = tokens[i - 1 - as];
    if (other?.text === ")") return [")"];
    return isName(other) && isPlace(tokens[i - 2 - as]) ? [other.text] : [];
  });
  return !named.length || named.includes(table);
}

/** Whether a table may follow. */
function isPlace(token: Token | undefined): boolean {
  return token !== undefined && /^(?:from|join|,)$/.test(token.text);
}
