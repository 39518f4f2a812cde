import { describe, expect, it } from 'vitest';
import { cifra, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { targetDiAltri } from './targetDiAltri.ts';

const piano = [
  cifra('I', 'dotazione', '358.000.000 €'),
  cifra('III', 'dotazione', '332.500.000 €'),
];
const target = (testo: string, altro = {}) =>
  cifra('spesa', 'target', testo, {
    soggettoTipo: 'indicatore',
    unita: 'EUR',
    asse: 'I',
    ...altro,
  });

describe('targets that belong to others', () => {
  it('are silent where the target is the allocation of its own Asse, or none', () => {
    expect(rilieviDi(targetDiAltri, [...piano, target('358 Mln')])).toEqual([]);
    expect(rilieviDi(targetDiAltri, [...piano, target('300 Mln')])).toEqual([]);
  });

  it('find the allocation of another Asse', () => {
    const trovati = rilieviDi(targetDiAltri, [...piano, target('332,5 Mln')]);
    expect(trovati).toMatchObject([
      { verdetto: 'non spiegato', gravita: 'errore', livello: 'cambiamento' },
    ]);
    expect(trovati[0]?.titolo).toContain('dotazione dell’Asse III');
  });

  it('find one distinctive target under two indicators', () => {
    const due = (a: string, b: string) =>
      ['uno', 'due'].map((s, i) =>
        cifra(s, 'target', [a, b][i] ?? '', { soggettoTipo: 'indicatore' }),
      );
    expect(rilieviDi(targetDiAltri, due('31.298', '31.298'))).toHaveLength(1);
    expect(rilieviDi(targetDiAltri, due('31.298', '31.299'))).toEqual([]);
    expect(rilieviDi(targetDiAltri, due('80', '80'))).toEqual([]);
    const neiDati = due('31.298', '31.298').map((o) => ({
      ...o,
      cella: { ...o.cella, file: 'prova/2022/indicatori-ue.csv' },
    }));
    expect(rilieviDi(targetDiAltri, neiDati)).toEqual([]);
  });
});
