import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

/** The family that {@link chineseFont} declares. */
export const chineseFamily = "Noto Sans SC Variable";

/**
 * A style sheet with a Chinese font of its own, for pages that are printed where the system may have none: Chromium
 * draws blanks then, and a PDF holds no characters.
 */
export function chineseFont(): string {
  const sheet = createRequire(import.meta.url).resolve("@fontsource-variable/noto-sans-sc/index.css");
  return readFileSync(sheet, "utf8").replace(/url\(\.\/(files\/[^)]+)\)/g, (_, file: string) => {
    const bytes = readFileSync(join(dirname(sheet), file));
    return `url(data:font/woff2;base64,${bytes.toString("base64")})`;
  });
}
