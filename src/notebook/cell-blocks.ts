import type MarkdownIt from "markdown-it";
import {tableNames} from "../../loaders/schema.js";
import {CellError, cellReader, isCell, type Cell} from "./cell-fence.js";
import {hasSnapshot, placeOf} from "./page-cells.js";

/** Options of {@link cellBlocks}. */
export interface CellBlockOptions {
  /** Whether cells draw from the snapshots that the build makes; in a preview they run on the engine. */
  readonly snapshots: boolean;
  /** The project's folder. */
  readonly root: string;
}

/** What markdown-it's environment holds while Framework renders a page. */
interface Environment {
  readonly path?: string;
}

/**
 * A markdown-it plugin that makes every SQL fence an editable cell: it puts JavaScript fences, which Framework
 * runs, in the place of SQL ones. A cell's element stays while its parameters change: they come in a block of
 * their own.
 */
export function cellBlocks(md: MarkdownIt, {snapshots, root}: CellBlockOptions): void {
  md.core.ruler.push("cells", (state) => {
    const {path = "/"} = state.env as Environment;
    const page = path.replace(/^\//, "");
    const up = "../".repeat(page.split("/").length - 1) || "./";
    const script = (content: string) => {
      const token = new state.Token("fence", "code", 0);
      token.info = "js";
      token.content = content;
      token.block = true;
      return token;
    };
    const plain = (content: string) => Object.assign(script(content), {info: "sql run=false"});
    // Who writes a page sees where its errors are; who reads it has no use for that.
    const place = snapshots ? null : placeOf(root, page);
    const read = cellReader();
    const isOne = ({type, info}: {type: string; info: string}) => type === "fence" && isCell(info);
    const any = state.tokens.some(isOne);
    const blocks = state.tokens.flatMap((token) => {
      if (!isOne(token)) return [token];
      try {
        const cell = read(token.info, token.content, (place?.above ?? 0) + (token.map?.[0] ?? 0) + 1);
        const snapshot = snapshots && hasSnapshot(page, cell) ? `${up}${snapshotPath(page, cell)}` : null;
        return [
          ...(cell.echo ? [plain(token.content)] : []),
          script(mount(cell, snapshot, place?.file ?? null)),
          ...(cell.parameters.length ? [script(feed(cell))] : []),
        ];
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        const message = place ? `${place.file}:${error.line}: ${error.message}` : error.message;
        return [script(`throw new SyntaxError(${JSON.stringify(message)});`)];
      }
    });
    state.tokens = [script(prelude(up)), script(translate), ...blocks, ...(any ? [script(coda)] : [])];
  });
}

/** Where the snapshot of a cell is, relative to `src`. */
export function snapshotPath(page: string, {id}: Pick<Cell, "id">): string {
  return `data/snapshots/${page}/${id}.arrow`;
}

/** What every page has at its head: the tables that queries may name, and the language. */
function prelude(up: string): string {
  const file = (name: string) => `FileAttachment(${JSON.stringify(`${up}data/${name}`)})`;
  // Whole files of this kind would make Framework fetch a library for them.
  const part = (name: string) => `{href: ${file(name)}.href, size: ${file(name)}.size}`;
  const files = tableNames.map((name) => `${name}: ${part(`corpus/${name}.parquet`)}`).join(", ");
  return `import {cell as $cell, openNotebook as $open, reproduce as $reproduce, language as $language} from ${JSON.stringify(`${up}components/notebook.js`)};
display($open({
  tables: {${files}},
  schema: ${file("corpus/schema.json")},
  codebook: ${file("corpus/codebook.json")},
  manifest: ${file("corpus/manifest.json")},
  functions: ${file("engine/functions.json")},
  about: ${file("engine/about.json")}
}));
const lang = Generators.input($language);
`;
}

const translate = `const tr = (en, zh) => lang === "zh" ? zh : en;
`;

const coda = `display($reproduce());
`;

function mount(cell: Cell, snapshot: string | null, source: string | null): string {
  const {id, binding, sql, parameters, given, title, open, display, line} = cell;
  const options = JSON.stringify({
    id,
    sql,
    given,
    title,
    open,
    display,
    source: source === null ? null : {file: source, line},
    parameters: parameters.map(({name}) => name),
  });
  const element = elementName(cell);
  const file = snapshot === null ? "null" : `FileAttachment(${JSON.stringify(snapshot)}).href`;
  const shown = binding === null ? `display(${element});` : `const ${binding} = view(${element});`;
  return `const ${element} = $cell({...${options}, snapshot: ${file}, invalidation});
${shown}
`;
}

function feed(cell: Cell): string {
  const values = cell.parameters.map(({name, expression}) => `${name}: (${expression})`);
  return `${elementName(cell)}.bind({${values.join(", ")}});
`;
}

function elementName({id}: Cell): string {
  return `$$${id.replaceAll("-", "_")}`;
}
