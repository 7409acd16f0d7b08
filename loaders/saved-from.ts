/**
 * The address that a browser noted when it saved a web page: a comment `saved from url=(length)address` near
 * the top. Null if there is none, or if it is no address of the web.
 */
export function savedFrom(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  return /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s<>"]+?)\s*-->/.exec(head)?.[1] ?? null;
}
