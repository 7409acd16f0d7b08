/** The most characters of a page's name; file systems and addresses have their limits. */
const longest = 60;

/** A page's name from its title: small letters, digits and Chinese characters, with hyphens for what is between. */
export function slugOf(title: string): string {
  const words = title
    .normalize("NFKC")
    .toLowerCase()
    .match(/[a-z0-9\p{Script=Han}]+/gu);
  return Array.from((words ?? []).join("-"))
    .slice(0, longest)
    .join("")
    .replace(/-$/, "");
}
