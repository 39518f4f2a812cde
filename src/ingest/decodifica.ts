/** Decoded text and the repairs that reading it took, in plain Italian; null where the bytes are no text. */
export interface Decodificato {
  testo: string;
  riparazioni: string[];
}

/** What the first bytes say a file is, where it is no plain text. */
export function formatoDi(bytes: Uint8Array): 'zip' | 'xls' | 'pdf' | 'testo' {
  const inizia = (...firma: number[]): boolean => firma.every((b, i) => bytes[i] === b);
  if (inizia(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (inizia(0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  return inizia(0x25, 0x50, 0x44, 0x46) ? 'pdf' : 'testo';
}

/** A text may hold a stray control, which its cell is refused for; what is full of them is no text, or UTF-16 that does not say so. */
function senzaTesto(bytes: Uint8Array): boolean {
  const inizio = bytes.subarray(0, 4096);
  const controlli = inizio.filter((b) => b < 0x20 && b !== 0x09 && b !== 0x0a && b !== 0x0d);
  return controlli.length * 10 > inizio.length;
}

/** Whether somewhere half a character is written as if it were a whole one of UTF-8. */
function conMezziSegni(bytes: Uint8Array): boolean {
  const fra = (b: number | undefined, da: number): boolean =>
    b !== undefined && b >= da && b <= 0xbf;
  return bytes.some((b, i) => b === 0xed && fra(bytes[i + 1], 0xa0) && fra(bytes[i + 2], 0x80));
}

/**
 * Reads bytes as strict UTF-8, else as Windows-1252 (what Italian Excel writes), or as UTF-16 where its mark says so; drops a
 * byte-order mark. Null for bytes that are no text.
 */
export function decodifica(bytes: Uint8Array): Decodificato | null {
  const riparazioni: string[] = [];
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (utf16)
    riparazioni.push('Il file era in UTF-16 (il «testo Unicode» di Excel): letto come tale.');
  else if (senzaTesto(bytes)) return null;
  let testo: string;
  try {
    testo = new TextDecoder(utf16 ?? 'utf-8', { fatal: !utf16, ignoreBOM: true }).decode(bytes);
  } catch {
    // As Windows-1252 half a character would be a sound word; as U+FFFD its cell is refused.
    const mezzi = conMezziSegni(bytes);
    testo = mezzi ? new TextDecoder().decode(bytes) : daWindows1252(bytes);
    if (!mezzi) riparazioni.push('Il file era in Windows-1252 (il CSV di Excel): letto come tale.');
  }
  if (testo.startsWith('\uFEFF')) testo = testo.slice(1);
  return { testo, riparazioni };
}

/** What the bytes 0x80 to 0x9F mean in Windows-1252; the five that mean nothing stay as they are. */
const alti = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

const codici = Uint16Array.from({ length: 256 }, (_, b) =>
  b >= 0x80 && b < 0xa0 ? alti.charCodeAt(b - 0x80) : b,
);

/**
 * Bytes of Windows-1252 as text. Not left to `TextDecoder`: some versions of Node read the label as Latin-1, and the euro sign (0x80) is
 * lost without a word.
 */
export function daWindows1252(bytes: Uint8Array): string {
  const segni = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) segni[i] = codici[bytes[i] ?? 0] ?? 0;
  return new TextDecoder('utf-16le').decode(segni);
}

/** Text as bytes of Windows-1252; null where a character has none. */
export function inWindows1252(testo: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const segno of testo) {
    const codice = segno.codePointAt(0) ?? 0;
    const alto = alti.indexOf(segno);
    if (alto >= 0) bytes.push(alto + 0x80);
    else if (codice < 0x100) bytes.push(codice);
    else return null;
  }
  return Uint8Array.from(bytes);
}
