import {isRefused, refusal} from "./read-only.js";

/** DuckDB's message alone. Some of its errors arrive as JSON; some show the place twice; some advise what a locked engine does not allow. */
export function plainMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (isRefused(message)) return refusal;
  return (fromJson(message) ?? message)
    .replace(/(\n\nLINE \d+: [^]*)\1$/, "$1")
    .replace(/\n\nPlease try installing and loading[^]*$/, "\n\nNo extension can be loaded here.")
    .trim();
}

function fromJson(message: string): string | null {
  if (!message.startsWith("{")) return null;
  try {
    const {exception_type: type, exception_message: text} = JSON.parse(message) as Record<string, string>;
    return type !== undefined && text !== undefined ? `${type} Error: ${text}` : null;
  } catch {
    return null;
  }
}
