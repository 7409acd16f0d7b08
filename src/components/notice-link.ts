/** A place in the text of a notice, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The fragment that lights a span on the page of its notice. */
export function spanHash({start, end}: Span): string {
  return `#span=${start}-${end}`;
}

/**
 * The address of a notice's page, relative to a page at the top of the site. It names the file, so that it
 * holds on any static server.
 */
export function noticeLink(noticeId: string, span?: Span): string {
  return `./notice/${encodeURIComponent(noticeId)}.html${span ? spanHash(span) : ""}`;
}
