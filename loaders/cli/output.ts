/**
 * Prints text and waits until it is taken, so that a slow reader slows the command and not its memory. If the
 * reader went away (`| head`) there is nobody to print for, and the command does the rest of its work in silence.
 *
 * @returns whether there is still a reader
 */
export function print(text: string): Promise<boolean> {
  return new Promise((done, failed) => {
    process.stdout.write(text, (error) => {
      if (error && !isReaderGone(error)) failed(error);
      else done(!error);
    });
  });
}

process.stdout.on("error", (error: Error) => {
  if (!isReaderGone(error)) throw error;
});

function isReaderGone(error: NodeJS.ErrnoException): boolean {
  return error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
}
