import { describe, expect, test } from 'vitest';
import { archivioDi } from '../../checks/archivioDi.ts';
import { pianifica } from '../../importa/importa.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Frase } from '../../model/index.ts';
import { fileFinanze, letto, misureUe, vociDi, type Voce } from '../../tests/fixtures/importa.ts';
import { graficoAssi } from './assi.ts';
import { stadiSuCento } from '../suCento.ts';

const cci = '2014IT05SFOP007';
const programma = 'lombardia-esf';
const data = '2019-12-31';

/** Its measures, with the ratios that tell how much of an allocation became what. */
const misure = misureUe.replace(/^.+$/gm, (riga, da: number) => {
  if (da === 0) return `${riga};rapporti`;
  return /^(costo|spesa)_/.test(riga) ? `${riga};dotazione` : `${riga};`;
});

/** The archive of an imported programme whose rows were changed. */
function con(cambia: (voce: Voce) => Partial<Voce>) {
  const voci = vociDi(fileFinanze, cci).map((v) => ({ ...v, ...cambia(v) }) as Voce);
  const vuoti = [{ percorso: 'misure.csv', bytes: new TextEncoder().encode(misure) }];
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
  test('are told from the one that spent least of its dotazione to the one that spent most', () => {
    const speso = (quanto: Record<string, string>) =>
      con((v) => {
        const spesa = quanto[v['priority'] ?? ''];
        return spesa === undefined ? {} : { total_eligible_expenditure: spesa };
      });
    const uno = graficoAssi(speso({ V: '0.00' }), programma, data);
    expect(testoDi(uno.titolo)).toMatch(/^Da 0 euro dichiarati .*\(Asse V\) a \d+ \(Asse/);
    const righe = uno.disegno?.kind === 'frames' ? uno.disegno.data.rows : [];
    const conti = righe.map((r) => Number(/^\d+/.exec(r.beside?.strong ?? '')?.[0]));
    expect(conti).toEqual(conti.toSorted((x, y) => y - x));
  });

  test('that stand alike at an end are all named there', () => {
    const a = con((v) =>
      ['III', 'IV', 'V'].includes(v['priority'] ?? '')
        ? { total_eligible_expenditure: '0.00' }
        : {},
    );
    expect(testoDi(graficoAssi(a, programma, data).titolo)).toMatch(
      /^Da 0 euro .*\(Assi III, IV e V\) a /,
    );
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

  test('have no euro of a hundred to tell of where the allocation is nothing', () => {
    const a = con((v) => (v['priority'] === 'V' ? zero : {}));
    expect(stadiSuCento(a, { programma, asse: 'V' }, data)).toEqual([]);
    expect(stadiSuCento(a, { programma, asse: 'I' }, data)).not.toEqual([]);
  });
});
