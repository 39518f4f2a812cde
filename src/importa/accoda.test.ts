import { describe, expect, test } from 'vitest';
import { inWindows1252 } from '../ingest/decodifica.ts';
import { accoda } from './accoda.ts';

const byte = (testo: string): Uint8Array => new TextEncoder().encode(testo);
const testo = (bytes: Uint8Array | null): string | null =>
  bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const nuova = { codice: 'B', nome: 'Povertà; e altro', ot: 'OT 9' };

describe('a register that gains rows', () => {
  test.each([
    ['codice;nome\nA;Uno\n', 'codice;nome\nA;Uno\nB;"Povertà; e altro"\n'],
    ['codice;nome\nA;Uno', 'codice;nome\nA;Uno\nB;"Povertà; e altro"\n'],
    ['\uFEFFnome;codice\r\nUno;A\r\n', '\uFEFFnome;codice\r\nUno;A\r\n"Povertà; e altro";B\r\n'],
    ['codice,ot,nome\nA,,"Uno, due"\n', 'codice,ot,nome\nA,,"Uno, due"\nB,OT 9,Povertà; e altro\n'],
  ])('keeps its own form and every byte of %j', (prima, dopo) => {
    expect(testo(accoda(byte(prima), 'codice', [nuova]))).toBe(dopo);
  });

  test('stays in the encoding that it has', () => {
    const prima = inWindows1252('codice;nome\nA;Già\n')!;
    expect(accoda(prima, 'codice', [nuova])).toEqual(
      inWindows1252('codice;nome\nA;Già\nB;"Povertà; e altro"\n'),
    );
  });

  test('is not touched where its form is none that we write', () => {
    expect(accoda(byte('codice\tnome\nA\tUno\n'), 'codice', [nuova])).toBeNull();
    expect(accoda(Uint8Array.from([0xff, 0xfe, 65, 0]), 'codice', [nuova])).toBeNull();
    expect(accoda(byte('altro;nome\nA;Uno\n'), 'codice', [nuova])).toBeNull();
  });
});

describe('a row of ours', () => {
  const nostra = { codice: 'B', nome: 'Nuovo' };
  test.each([
    [
      'takes the place of its own of before',
      'codice;nome\nB;Vecchio\nC;Tre\n',
      'codice;nome\nB;Nuovo\nC;Tre\n',
    ],
    ['is added where it is not there', 'codice;nome\nC;Tre\n', 'codice;nome\nC;Tre\nB;Nuovo\n'],
    [
      'is left as it is where it says the same',
      'codice;nome\n"B";Nuovo\n',
      'codice;nome\n"B";Nuovo\n',
    ],
  ])('%s', (_, prima, dopo) => {
    expect(testo(accoda(byte(prima), 'codice', [], [nostra]))).toBe(dopo);
  });
});
