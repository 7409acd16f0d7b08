/** A file that cannot be read at all. The message is one line and names the file and the remedy. */
export class FileError extends Error {
  override name = "FileError";
}
