const rotazioni = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** The first 32 bits of the fractional parts of the roots of the first primes (FIPS 180-4, § 4.2.2 and 5.3.3). */
function costanti(): { k: Uint32Array; h: Uint32Array } {
  const primi: number[] = [];
  for (let n = 2; primi.length < 64; n++) if (primi.every((p) => n % p !== 0)) primi.push(n);
  const frazione = (x: number): number => ((x - Math.floor(x)) * 2 ** 32) >>> 0;
  return {
    k: Uint32Array.from(primi, (p) => frazione(Math.cbrt(p))),
    h: Uint32Array.from(primi.slice(0, 8), (p) => frazione(Math.sqrt(p))),
  };
}

const { k, h: inizio } = costanti();

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Ours because reading runs in browsers too, where it cannot wait. */
export function sha256(testo: string): string {
  const dati = new TextEncoder().encode(testo);
  const blocchi = new Uint8Array(Math.ceil((dati.length + 9) / 64) * 64);
  blocchi.set(dati);
  blocchi[dati.length] = 0x80;
  const vista = new DataView(blocchi.buffer);
  vista.setUint32(blocchi.length - 8, Math.floor((dati.length * 8) / 2 ** 32));
  vista.setUint32(blocchi.length - 4, dati.length * 8);
  const stato = Uint32Array.from(inizio);
  const w = new Uint32Array(64);
  for (let dove = 0; dove < blocchi.length; dove += 64) comprimi(stato, w, vista, dove);
  return [...stato].map((x) => x.toString(16).padStart(8, '0')).join('');
}

function comprimi(stato: Uint32Array, w: Uint32Array, vista: DataView, dove: number): void {
  const di = (i: number): number => w[i] ?? 0;
  for (let i = 0; i < 16; i++) w[i] = vista.getUint32(dove + i * 4);
  for (let i = 16; i < 64; i++) {
    const [a, b] = [di(i - 15), di(i - 2)];
    const s0 = rotazioni(a, 7) ^ rotazioni(a, 18) ^ (a >>> 3);
    const s1 = rotazioni(b, 17) ^ rotazioni(b, 19) ^ (b >>> 10);
    w[i] = di(i - 16) + s0 + di(i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = stato;
  for (let i = 0; i < 64; i++) {
    const s1 = rotazioni(e, 6) ^ rotazioni(e, 11) ^ rotazioni(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (k[i] ?? 0) + di(i)) | 0;
    const s0 = rotazioni(a, 2) ^ rotazioni(a, 13) ^ rotazioni(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((x, i) => (stato[i] = (stato[i] ?? 0) + x));
}
