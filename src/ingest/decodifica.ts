/** Decoded text and the repairs that reading it took, in plain Italian. */
export interface Decodificato {
  testo: string;
  riparazioni: string[];
}

/** Reads bytes as strict UTF-8, else as Windows-1252 (what Italian Excel writes); drops a byte-order mark. */
export function decodifica(bytes: Uint8Array): Decodificato {
  const riparazioni: string[] = [];
  let testo: string;
  try {
    testo = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    testo = new TextDecoder('windows-1252').decode(bytes);
    riparazioni.push('Il file era in Windows-1252 (il CSV di Excel): letto come tale.');
  }
  if (testo.startsWith('\uFEFF')) testo = testo.slice(1);
  return { testo, riparazioni };
}
