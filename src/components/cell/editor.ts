import {closeCompletion, completionStatus, type Completion} from "@codemirror/autocomplete";
import {PostgreSQL, schemaCompletionSource, sql as sqlLanguage, type SQLNamespace} from "@codemirror/lang-sql";
import {syntaxHighlighting} from "@codemirror/language";
import {setDiagnostics} from "@codemirror/lint";
import {EditorState, Prec} from "@codemirror/state";
import {EditorView, keymap} from "@codemirror/view";
import {classHighlighter} from "@lezer/highlight";
import {basicSetup} from "codemirror";
import type {Table} from "../../../loaders/schema.js";
import {identifier} from "../identifier.js";
import type {Place} from "./error-place.js";

/** A function of the engine, for completion. */
export interface FunctionDoc {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly doc: string | null;
}

/** What the editor can complete. */
export interface Vocabulary {
  readonly tables: Readonly<Record<string, Table>>;
  readonly functions: readonly FunctionDoc[];
}

export interface EditorOptions {
  readonly sql: string;
  readonly label: string;
  readonly vocabulary: Vocabulary;
  readonly onRun: (sql: string) => void;
  readonly onEscape: () => void;
}

/** An SQL editor with highlighting and completion. */
export interface Editor {
  readonly element: HTMLElement;
  sql: string;
  /** Marks the place of an error; null takes the mark away. */
  mark(place: Place | null, message: string): void;
  /** Puts a name in the place of what is selected, apart from the word before it. */
  insert(name: string): void;
  focus(): void;
  destroy(): void;
}

export function createEditor({sql, label, vocabulary, onRun, onEscape}: EditorOptions): Editor {
  const view = new EditorView({
    state: EditorState.create({
      doc: sql,
      extensions: [
        Prec.highest(
          keymap.of([
            {
              key: "Mod-Enter",
              run: (view) => {
                closeCompletion(view);
                onRun(view.state.doc.toString());
                return true;
              },
            },
          ]),
        ),
        basicSetup,
        keymap.of([
          {
            key: "Escape",
            run: (view) => {
              if (completionStatus(view.state)) return closeCompletion(view);
              onEscape();
              return true;
            },
          },
        ]),
        sqlLanguage({dialect: PostgreSQL, upperCaseKeywords: true}),
        PostgreSQL.language.data.of({
          autocomplete: schemaCompletionSource({dialect: PostgreSQL, schema: namespaceOf(vocabulary.tables)}),
        }),
        PostgreSQL.language.data.of({autocomplete: columnsAndFunctions(vocabulary)}),
        syntaxHighlighting(classHighlighter),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({"aria-label": label, "data-gramm": "false"}),
      ],
    }),
  });
  // A long query scrolls, which must not take a mouse.
  view.scrollDOM.tabIndex = 0;
  return {
    element: view.dom,
    get sql() {
      return view.state.doc.toString();
    },
    set sql(text: string) {
      view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: text}});
    },
    mark(place, message) {
      const length = view.state.doc.length;
      const diagnostics = place
        ? [
            {
              from: Math.min(place.from, length),
              to: Math.min(place.to, length),
              severity: "error" as const,
              message,
            },
          ]
        : [];
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    insert(name) {
      const {from} = view.state.selection.main;
      const apart = /[\w"]/.test(view.state.sliceDoc(Math.max(0, from - 1), from)) ? " " : "";
      view.dispatch(view.state.replaceSelection(apart + name), {scrollIntoView: true});
    },
    focus() {
      view.focus();
    },
    destroy() {
      view.destroy();
    },
  };
}

function namespaceOf(tables: Vocabulary["tables"]): SQLNamespace {
  return Object.fromEntries(
    Object.entries(tables).map(([name, {doc, columns}]) => [
      name,
      {self: {label: name, type: "class", detail: "table", info: doc}, children: columnsOf(columns)},
    ]),
  );
}

function columnsOf(columns: Table["columns"]): Completion[] {
  return Object.entries(columns).map(([name, {type, doc}]) => ({
    label: name,
    type: "property",
    detail: type.toLowerCase(),
    info: doc,
    apply: identifier(name),
  }));
}

/** Columns of the tables that the query names, and the engine's functions, wherever a word begins. */
function columnsAndFunctions({tables, functions}: Vocabulary) {
  const calls: Completion[] = functions.map(({name, parameters, doc}) => ({
    label: name,
    type: "function",
    detail: `(${parameters.join(", ")})`,
    apply: `${name}(`,
    boost: -1,
    ...(doc === null ? {} : {info: doc}),
  }));
  return (context: {
    state: EditorState;
    explicit: boolean;
    matchBefore(pattern: RegExp): {from: number; to: number; text: string} | null;
  }) => {
    const word = context.matchBefore(/\w+/);
    if (!word && !context.explicit) return null;
    if (context.matchBefore(/\.\w*/)) return null;
    const words = new Set(context.state.doc.toString().toLowerCase().match(/\w+/g));
    const columns = new Map<string, Completion>();
    for (const [name, table] of Object.entries(tables)) {
      if (!words.has(name)) continue;
      for (const column of columnsOf(table.columns))
        if (!columns.has(column.label)) columns.set(column.label, column);
    }
    return {
      from: word?.from ?? context.state.selection.main.head,
      options: [...columns.values(), ...calls],
      validFor: /^\w*$/,
    };
  };
}
