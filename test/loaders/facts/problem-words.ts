import type {Codebook} from "../../../loaders/codebook.js";
import {
  namedInGroup,
  namedInStatement,
  type ProblemWords,
  type Stretch,
} from "../../../loaders/facts/topics.js";

/** What is known of a problem, each text as in a shadow. */
export interface ProblemTexts {
  readonly statement: string;
  readonly children?: readonly string[];
  readonly response?: string;
  readonly parent?: string | null;
  readonly group?: string | null;
}

/** The words of a problem of which nothing is known but some texts. */
export function problemWords(
  {finder}: Codebook,
  {statement, children = [], response = "", parent = null, group = null}: ProblemTexts,
): ProblemWords {
  const read = (text: string): Stretch => ({terms: finder.termsIn(text).topics, start: 0, end: text.length});
  return {
    statement: namedInStatement(read(statement)),
    children: children.map((child) => namedInStatement(read(child))),
    response: [read(response)],
    parent: parent === null ? null : namedInStatement(read(parent)),
    group: group === null ? null : namedInGroup(read(group)),
  };
}
