import {existsSync} from "node:fs";
import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {readArguments, runCommand, UsageError} from "../../loaders/cli/command.js";
import {print} from "../../loaders/cli/output.js";
import {reportPage} from "./report-page.js";
import {slugOf} from "./slug.js";

const usage = `usage: npm run new -- "Title" [--slug NAME]

Writes src/NAME.md, a report page to start from: prose in both languages, a query, a figure drawn from it, and a query
that follows an input. NAME is made of the title; Chinese characters are kept. Nothing is overwritten.
`;

const options = {
  slug: {type: "string"},
} as const;

async function main(): Promise<number> {
  const given = await readArguments(options, usage);
  if (!given) return 0;
  const {values, positionals} = given;
  const [title = "", ...more] = positionals.map((text) => text.trim());
  if (!title) throw new UsageError(`no title: npm run new -- "Title"`);
  if (more.length)
    throw new UsageError(`more than one title: put it in quotes, as in npm run new -- "${title} …"`);
  if (/[\n\r]/.test(title)) throw new UsageError("a title is one line");
  const slug = values.slug ?? slugOf(title);
  if (!slug) throw new UsageError(`no name in the title: ${title}; give one, as in --slug my-report`);
  if (slug !== slugOf(slug)) {
    throw new UsageError(
      `not a name: --slug ${slug}; take small letters, digits, Chinese characters and hyphens`,
    );
  }
  const file = `src/${slug}.md`;
  if (existsSync(join("src", slug)))
    throw new UsageError(`name taken: src/${slug} is a folder; choose another --slug`);
  try {
    await writeFile(file, reportPage(title), {flag: "wx"});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new UsageError(`page exists: ${file}; choose another title or --slug, or remove it`);
  }
  await print(
    `${file}\nnpm start shows it at http://127.0.0.1:${process.env.PORT ?? 3000}/${encodeURI(slug)}.html\n`,
  );
  return 0;
}

await runCommand(main);
