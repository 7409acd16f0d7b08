/** Something about a header field that a reader should know, with its place in the text that was searched. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
