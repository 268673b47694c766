/**
 * Copies a text to the clipboard; false where the host does not let the pane do so, as some do with pages in frames.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
