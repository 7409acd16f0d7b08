/**
 * Runs a data loader. A mistake in data/ is said in one line, and the loader fails; every other error is a defect, and
 * shows where it came from.
 */
export async function tellMistakes(load: () => unknown): Promise<void> {
  try {
    await load();
  } catch (error) {
    // Loaded when it is needed: it is code of which tables are made, and is to be read after their hash was taken.
    const {isMistake} = await import("../../loaders/mistake.js");
    if (!isMistake(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
