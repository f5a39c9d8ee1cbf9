/** The bytes of a text file as a text. */

type Encoding = "UTF-8" | "UTF-16" | "Windows-1252";

interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

type Utf16 = "utf-16le" | "utf-16be";

/** How many bytes are looked at to tell a text from anything else. */
const looked = 4096;

/**
 * The half of each pair of bytes that is zero: "Excel Unicode Text" sent on by a program that dropped its mark. Letters of
 * Latin tables have a zero beside each of them; no binary file has it at every second byte and nowhere else. `null` for
 * anything else.
 */
function utf16Without(bytes: Uint8Array): Utf16 | null {
  const length = Math.min(bytes.length - (bytes.length % 2), looked);
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const most = length / 2;
  if (even === 0 && odd > most * 0.8) return "utf-16le";
  return odd === 0 && even > most * 0.8 ? "utf-16be" : null;
}

/** UTF-16 by the mark at its beginning, or by its zeros where the mark was lost; `null` for any other file. */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return utf16Without(bytes);
}

/** UTF-8 or UTF-16 where the file says so or shows it; else UTF-8 if it is sound, else Windows-1252, as Excel saves "CSV". */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: "UTF-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    // Not UTF-8: a byte above 127 stands alone.
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "Windows-1252" };
  }
}
