import {readdir, stat} from "node:fs/promises";
import {extname, join, resolve} from "node:path";

/** Files found for the paths that a user gave. */
export interface FoundFiles {
  /** Where each file is, and its name as the user would write it; in the order given, folders by name. */
  files: {file: string; name: string}[];
  /** How many files of each other type were passed over in folders, by ending. */
  passedOver: Map<string, number>;
}

/**
 * Endings of files in which people keep notices. Some cannot be read: to name those is better than to pass
 * them over. A file without an ending is taken for text.
 */
const documentTypes = new Set([
  ...["", ".txt", ".html", ".htm", ".docx", ".pdf"],
  ...[".doc", ".wps", ".rtf", ".odt", ".ofd", ".mht", ".mhtml"],
]);

/**
 * Finds files: those named, whatever they are, and every document in folders named and below. What begins
 * with a dot is passed over, and so are the folders of furniture that browsers save beside a page.
 *
 * @param paths as given, relative to `folder`
 */
export async function findFiles(paths: readonly string[], folder: string): Promise<FoundFiles> {
  const found: FoundFiles = {files: [], passedOver: new Map()};
  for (const name of paths) {
    const file = resolve(folder, name);
    if (await isFolder(file)) await walk(file, name, found);
    else found.files.push({file, name});
  }
  const seen = new Set<string>();
  found.files = found.files.filter(({file}) => !seen.has(file) && seen.add(file));
  return found;
}

async function isFolder(file: string): Promise<boolean> {
  // What cannot be looked at is left to whoever reads it to report.
  const stats = await stat(file).catch(() => null);
  return stats?.isDirectory() ?? false;
}

async function walk(folder: string, name: string, found: FoundFiles): Promise<void> {
  const entries = await readdir(folder, {withFileTypes: true});
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const path = {file: join(folder, entry.name), name: join(name, entry.name)};
    // Links to folders may lead in circles: those to files alone are followed.
    if (entry.isDirectory()) {
      if (!isFurniture(entry.name, names)) await walk(path.file, path.name, found);
    } else if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path.file)))) {
      const type = extname(entry.name).toLowerCase();
      if (documentTypes.has(type)) found.files.push(path);
      else found.passedOver.set(type, (found.passedOver.get(type) ?? 0) + 1);
    }
  }
}

/** Browsers save 通报.html with a folder 通报_files or 通报.files of scripts, styles and frames. */
function isFurniture(folder: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.+)[_.]files$/.exec(folder)?.[1];
  return page !== undefined && [".html", ".htm"].some((ending) => beside.has(page + ending));
}
