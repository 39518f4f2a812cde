import { describe, expect, it } from 'vitest';
import { etichette } from './etichette.ts';
import { cifra, rilieviDi } from '../tests/fixtures/verifiche.ts';

const tabella = (...nomi: string[]) =>
  nomi.map((etichetta, i) =>
    cifra(['I', 'II', 'III', 'IV', 'V'][i] ?? '', 'impegni', '1 €', { etichetta }),
  );

describe('labels of rows', () => {
  it('are silent where every row has its own, however it is written', () => {
    expect(rilieviDi(etichette, tabella('I', 'II', 'III'))).toEqual([]);
    expect(rilieviDi(etichette, tabella('Asse I', 'ASSE II – Inclusione', 'Asse III'))).toEqual([]);
    expect(rilieviDi(etichette, tabella('Lavoro', 'Inclusione', 'Scuola'))).toEqual([]);
    expect(rilieviDi(etichette, tabella('Lavoro', 'I giovani', 'V come vulnerabili'))).toEqual([]);
  });

  it('find the row that carries another’s label, and the missing one', () => {
    const trovati = rilieviDi(etichette, tabella('I', 'II', 'II', 'IV'));
    expect(trovati).toMatchObject([
      { verdetto: 'refuso della fonte', stampato: 'II', calcolato: 'III' },
    ]);
    expect(trovati[0]?.titolo).toContain('manca la riga III');
    expect(trovati[0]?.luogo.soggetto).toBe('III');
  });
});
