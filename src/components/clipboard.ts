/**
 * Puts text on the clipboard; resolves to whether it is there. Browsers give the clipboard to encrypted pages only, which an
 * intranet's may not be, and may want the reader's leave.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
