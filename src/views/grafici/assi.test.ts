import { describe, expect, test } from 'vitest';
import { archivioDi } from '../../checks/archivioDi.ts';
import { pianifica } from '../../importa/importa.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Frase } from '../../model/index.ts';
import { fileFinanze, letto, misureUe, vociDi, type Voce } from '../../tests/fixtures/importa.ts';
import { graficoAssi } from './assi.ts';
import { graficoCento } from './cento.ts';

const cci = '2014IT05SFOP007';
const programma = 'lombardia-esf';
const data = '2019-12-31';

/** The archive of an imported programme whose rows were changed. */
function con(cambia: (voce: Voce) => Partial<Voce>) {
  const voci = vociDi(fileFinanze, cci).map((v) => ({ ...v, ...cambia(v) }) as Voce);
  const vuoti = [{ percorso: 'misure.csv', bytes: new TextEncoder().encode(misureUe) }];
  const { scritture } = pianifica(
    vuoti,
    { finanze: letto(voci) },
    { cci, edizione: '', tutti: false },
  );
  const files = [...vuoti, ...[...scritture].map(([percorso, bytes]) => ({ percorso, bytes }))];
  return archivioDi(ingest(files).dati);
}
const testoDi = (frase: Frase): string =>
  frase
    .map((p) => (typeof p === 'string' ? p : 'testo' in p ? p.testo : String(p.valore)))
    .join('');
const zero = { eu_amount: '0.00', national_amount: '0.00', total_amount: '0.00' };

describe('the Assi of an imported programme at one date', () => {
  test('have their lowest where it is nothing, and none where two have as little', () => {
    const uno = graficoAssi(
      con((v) => (v['priority'] === 'V' ? zero : {})),
      programma,
      data,
    );
    expect(testoDi(uno.sintesi[0] ?? [])).toMatch(/il più basso dell’Asse V \(0,00 €\)\.$/);
    const due = graficoAssi(
      con((v) => (/^I?V$/.test(v['priority'] ?? '') ? zero : {})),
      programma,
      data,
    );
    expect(due.sintesi.map(testoDi).filter((t) => t.startsWith('Dotazione'))).toEqual([]);
  });

  test('are a table of the allocation alone where the data have nothing else, and say whose sum the last row is', () => {
    const { tabella, disegno } = graficoAssi(
      con(() => ({ total_eligible_cost: '', total_eligible_expenditure: '' })),
      programma,
      data,
    );
    expect(disegno).toBeNull();
    expect(tabella.intestazioni).toHaveLength(2);
    expect(tabella.righe.at(-1)).toMatchObject({ nome: 'Somma delle righe dei dati' });
  });

  test('have no hundred euro to tell of where the allocation is nothing', () => {
    const a = con((v) => (v['priority'] === 'V' ? zero : {}));
    expect(graficoCento(a, { programma, asse: 'V' }, data).vuoto).toMatch(/^La dotazione è di 0 €/);
    expect(graficoCento(a, { programma, asse: 'I' }, data).vuoto).not.toMatch(/0 €/);
  });
});
