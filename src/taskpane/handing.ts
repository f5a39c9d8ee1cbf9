/** How something made in the pane gets out of it: as a file, or by the clipboard. Not every Excel's web view lets both. */

/** Hands the file at an address of this page to the browser, which asks or knows where it is to be kept. */
export function handOver(name: string, address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
}

/** Puts formatted text into the clipboard, with its plain text beside it; whether that was allowed. Only at a press. */
export async function copyFormatted(html: string, plain: string): Promise<boolean> {
  const kinds = { "text/html": html, "text/plain": plain };
  // Handed over as it is. What is written by `clipboard.write` is read as a part of the page first, whose policy takes its looks.
  if (copyByEvent(kinds)) return true;
  try {
    const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // The web views of some Excels let no page write to the clipboard: the caller says so.
    return false;
  }
}

/** Puts plain text into the clipboard; whether that was allowed. Only at a press. */
export async function copyPlain(plain: string): Promise<boolean> {
  if (copyByEvent({ "text/plain": plain })) return true;
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(kinds: Readonly<Record<string, string>>): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(kinds)) event.clipboardData?.setData(type, text);
    given = event.clipboardData !== null;
    event.preventDefault();
  };
  document.addEventListener("copy", give, { once: true });
  // Called deprecated for years; nothing has taken its place where a page is embedded.
  const command = document as { execCommand?: (name: "copy") => boolean };
  const done = command.execCommand?.("copy") === true;
  document.removeEventListener("copy", give);
  return done && given;
}
