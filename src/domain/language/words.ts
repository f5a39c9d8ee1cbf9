/** Letters and digits only, in small letters: "APBD Kab./Kota" and "apbd kab kota" are one word to us. */
export function wordKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
