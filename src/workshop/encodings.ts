/** A way of compressing files: its name in HTTP, and what a compressed file's name ends with. */
export interface Encoding {
  readonly name: "br" | "gzip";
  readonly ending: string;
}

/** The encodings in which files are published, the one that is smaller first. */
export const encodings: readonly Encoding[] = [
  {name: "br", ending: ".br"},
  {name: "gzip", ending: ".gz"},
];

/**
 * The encodings that a client takes, the one it likes best first.
 *
 * @param accept the request's `Accept-Encoding`; without it a client takes files as they are
 */
export function acceptedEncodings(accept: string | undefined): Encoding[] {
  const weights = new Map(
    (accept ?? "").split(",").map((part): [string, number] => {
      const [name, ...parameters] = part.split(";").map((word) => word.trim().toLowerCase());
      const weight = parameters.find((parameter) => /^q\s*=/.test(parameter));
      return [name!, weight === undefined ? 1 : Number(weight.replace(/^q\s*=\s*/, "")) || 0];
    }),
  );
  const weightOf = ({name}: Encoding) => weights.get(name) ?? weights.get("*") ?? 0;
  return encodings.filter((encoding) => weightOf(encoding) > 0).sort((a, b) => weightOf(b) - weightOf(a));
}
