export type Encoding = "utf-8" | "utf-16" | "windows-1252";

export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: Encoding }
  /** A workbook, a picture, anything but text. */
  | { readonly kind: "not_text" };

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; the five empty places stay as they are. */
const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * The text of a file whose encoding nobody says: by its byte order mark, else strictly as UTF-8, else as Windows-1252, which spreadsheets
 * on Windows write. Never guesses a character: what is no UTF-8 is Windows-1252 as a whole, and whoever reads it is told.
 */
export function decodeFile(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return textOf(decode(bytes, "utf-16le"), "utf-16");
  if (first === 0xfe && second === 0xff) return textOf(decode(bytes, "utf-16be"), "utf-16");
  const utf8 = decode(bytes, "utf-8");
  return utf8 === null ? textOf(windows1252(bytes), "windows-1252") : textOf(utf8, "utf-8");
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function textOf(text: string | null, encoding: Encoding): Decoded {
  // A zero byte stands in no text, and in every workbook.
  return text === null || text.includes("\u0000") ? { kind: "not_text" } : { kind: "text", text, encoding };
}

// By hand: not every runtime's decoder knows the signs from 0x80 to 0x9F.
function windows1252(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? FROM_0X80.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}
