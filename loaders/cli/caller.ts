/**
 * The folder from which a command was called: npm runs scripts in the project's folder, but relative paths are
 * meant from where npm was called.
 *
 * @param script the command's name in package.json
 */
export function callerFolder(script: string): string {
  const {npm_lifecycle_event, INIT_CWD} = process.env;
  return npm_lifecycle_event === script && INIT_CWD ? INIT_CWD : process.cwd();
}
