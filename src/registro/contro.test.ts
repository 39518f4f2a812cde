import { expect, test } from 'vitest';
import { registroCsv } from '../exports/registro.ts';
import { firmatarioDiProva, treVolte } from '../tests/fixtures/registro.ts';
import { accoda } from './catena.ts';
import { contro } from './contro.ts';
import { fileDelRegistro } from './fileDelRegistro.ts';

const dati = treVolte(firmatarioDiProva());
const [prima = 0] = dati.pubblicazioni.map((p) => p.righe);
const di = dati.registro.length;
const testata = String(fileDelRegistro(dati).find((f) => f.via === `testate/${prima}`)?.contenuto);
/** The register with one figure rewritten from the beginning, and chained anew. */
const riscritto = {
  registro: accoda(
    [],
    dati.registro.map((v, i) => (i === 3 ? { ...v, testo: 'altro' } : v)),
  ),
};

test('a copy and a checkpoint that were kept are the beginning of the register', () => {
  const copia = registroCsv(dati.registro.slice(0, prima));
  expect(contro(dati, copia)).toEqual({ esito: 'inizio', quante: prima, di });
  expect(contro(dati, registroCsv(dati.registro))).toEqual({ esito: 'inizio', quante: di, di });
  expect(contro(dati, testata)).toEqual({ esito: 'inizio', quante: prima, di });
});

test('a register that was rewritten does not begin with them, and the line is told', () => {
  const copia = registroCsv(dati.registro.slice(0, prima));
  expect(contro(riscritto, copia)).toMatchObject({
    esito: 'altro',
    riga: { numero: 5, oggi: expect.stringContaining(';altro;') as string },
  });
  expect(contro(riscritto, testata)).toMatchObject({ esito: 'altro' });
});

test('nor does one that is shorter, or a copy that ends in the middle of a line', () => {
  const corto = { registro: dati.registro.slice(0, prima - 1) };
  expect(contro(corto, testata)).toMatchObject({ esito: 'altro' });
  expect(contro(corto, registroCsv(dati.registro))).toMatchObject({ esito: 'altro' });
  expect(contro(dati, registroCsv(dati.registro).slice(0, -9))).toMatchObject({ esito: 'altro' });
});

test('what is neither is said to be neither', () => {
  expect(contro(dati, 'una lettera\n')).toEqual({ esito: 'ignoto' });
});
