import { daWindows1252 } from './windows1252.ts';

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
  else if (bytes.subarray(0, 4096).includes(0)) return null;
  let testo: string;
  try {
    testo = new TextDecoder(utf16 ?? 'utf-8', { fatal: !utf16, ignoreBOM: true }).decode(bytes);
  } catch {
    testo = daWindows1252(bytes);
    riparazioni.push('Il file era in Windows-1252 (il CSV di Excel): letto come tale.');
  }
  if (testo.startsWith('\uFEFF')) testo = testo.slice(1);
  return { testo, riparazioni };
}
