/** Files in one uncompressed zip archive, without dates, so that the same files give the same bytes. */
export function zip(file: readonly { nome: string; testo: string }[]): Uint8Array<ArrayBuffer> {
  const codifica = new TextEncoder();
  const voci = file.map(({ nome, testo }) => {
    const dati = codifica.encode(testo);
    return { nome: codifica.encode(nome), dati, crc: crc32(dati) };
  });
  const corpo: Uint8Array[] = [];
  const indice: Uint8Array[] = [];
  let inizio = 0;
  for (const { nome, dati, crc } of voci) {
    const comune = [20, 2, 0x800, 2, 0, 2, 0, 2, 0x21, 2, crc, 4, dati.length, 4, dati.length, 4];
    const testa = numeri(0x04034b50, 4, ...comune, nome.length, 2, 0, 2);
    corpo.push(testa, nome, dati);
    indice.push(
      numeri(0x02014b50, 4, 20, 2, ...comune, nome.length, 2, 0, 4, 0, 4, 0, 4, inizio, 4),
      nome,
    );
    inizio += testa.length + nome.length + dati.length;
  }
  const lungo = indice.reduce((n, p) => n + p.length, 0);
  const n = voci.length;
  return unisci([
    ...corpo,
    ...indice,
    numeri(0x06054b50, 4, 0, 4, n, 2, n, 2, lungo, 4, inizio, 4, 0, 2),
  ]);
}

/** Little-endian numbers, each followed by how many bytes it takes. */
function numeri(...coppie: number[]): Uint8Array {
  const byte: number[] = [];
  for (let i = 0; i < coppie.length; i += 2)
    for (let b = 0; b < (coppie[i + 1] ?? 0); b++)
      byte.push(Math.floor((coppie[i] ?? 0) / 256 ** b) % 256);
  return Uint8Array.from(byte);
}

function unisci(parti: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const tutto = new Uint8Array(parti.reduce((n, p) => n + p.length, 0));
  let dove = 0;
  for (const p of parti) {
    tutto.set(p, dove);
    dove += p.length;
  }
  return tutto;
}

function crc32(dati: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of dati) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
