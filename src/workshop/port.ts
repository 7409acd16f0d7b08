/** The host to serve at: this machine alone. */
export const hostname = "127.0.0.1";

/**
 * The port to serve at.
 *
 * @throws Error if PORT is set to what is no port, or if the command was given arguments, of which it knows none
 */
export function readPort(): number {
  const [unknown] = process.argv.slice(2);
  if (unknown !== undefined)
    throw new Error(`unknown argument: ${unknown}; PORT=3001 before the command chooses the port`);
  const port = Number(process.env.PORT ?? 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Error(`not a port: PORT=${process.env.PORT}; give a number from 1 to 65535`);
}

/** What is said if the port cannot be served at. */
export function notServed(port: number, {code, message}: NodeJS.ErrnoException): Error {
  if (code === "EADDRINUSE")
    return new Error(`port in use: ${port}; stop the other server, or set PORT to another port`);
  if (code === "EACCES")
    return new Error(`port not allowed: ${port}; set PORT to one from 1024 on, which need no privileges`);
  return new Error(`port not to be had: ${port} (${message}); set PORT to another port`);
}

/** What is said once the site can be opened. */
export function siteAddress(port: number): string {
  return `\nTaizhang: http://${hostname}:${port}/\n\n`;
}
