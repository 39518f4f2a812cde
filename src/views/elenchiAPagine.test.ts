import { expect, test } from 'vitest';
import type { Archivio, Riconciliata } from '../model/index.ts';
import { programmaGrande } from '../tests/fixtures/programmaGrande.ts';
import { perFoglio } from './elencoLungo.ts';
import { indirizzi } from './indirizzi.ts';
import { viaDellaRettifica } from './rettifiche.ts';
import { viaDellaCoppia } from './riconciliazione.ts';
import { rotte } from './rotte.ts';
import type { RottaDi } from './rotte/tipi.ts';

/** A programme of which the site tells more than one page holds, of each kind. */
const grande = programmaGrande({
  date: ['2021-12-31', '2022-12-31'],
  assi: Array.from({ length: perFoglio }, (_, i) => `A${i}`),
});
const figure = grande.osservazioni.filter((o) => o.data === '2022-12-31').slice(0, 3 * perFoglio);
const a: Archivio = {
  ...grande,
  rettifiche: figure.map(({ id, programma }, i) => ({
    programma,
    osservazione: id,
    data: `2023-01-${String((i % 28) + 1).padStart(2, '0')}`,
    tipo: 'correzione',
    motivo: '',
    valorePrecedente: '1',
    valoreNuovo: '2',
  })),
  riconciliazione: {
    soloAdAltreDate: [],
    righe: figure.map(({ id }): Riconciliata => ({
      documento: id,
      dati: id,
      parti: [],
      date: [],
      base: null,
      esito: 'uguale',
      differenza: null,
    })),
  },
  conto: {
    ...grande.conto,
    nonVerificabili: figure.map(({ id }) => ({
      osservazione: id,
      modello: 'rapporti.senza-base',
      argomenti: { figura: id },
    })),
  },
};
const vie = rotte(a, { testi: [], file: [] });

/** Where each thing of these pages stands, by the id that it has there. */
function dove<V>(
  pagine: readonly { indirizzo: string; soggetto: { parte: { voci: readonly V[] } } }[],
  id: (voce: V) => string,
): Map<string, string> {
  expect(pagine.length).toBeGreaterThan(1);
  for (const { soggetto } of pagine)
    expect(soggetto.parte.voci.length).toBeLessThanOrEqual(2 * perFoglio);
  const tutte = pagine.flatMap((r) =>
    r.soggetto.parte.voci.map((v) => [id(v), `${r.indirizzo}#${id(v)}`] as const),
  );
  expect(tutte.map(([uno]) => uno).sort()).toEqual(figure.map((o) => o.id).sort());
  return new Map(tutte);
}

test('each correction stands on one page, where its mark leads', () => {
  const pagine = vie.di('rettificheAPagine');
  const stanno = dove(pagine, (v) => v.ancora);
  for (const r of a.rettifiche) expect(viaDellaRettifica(a, r)).toBe(stanno.get(r.osservazione));
});

test('each row of the reconciliation stands on one page, where the page of its figure leads', () => {
  const stanno = dove(vie.di('riconciliazioneAPagine'), (c) => c.documento.id);
  for (const o of figure) expect(viaDellaCoppia(a, o.id)).toBe(stanno.get(o.id));
});

test('each figure that cannot be checked stands on one page', () => {
  const pagine: readonly RottaDi<'nonVerificabili'>[] = vie.di('nonVerificabili');
  dove(pagine, (n) => n.figura.id);
  expect(pagine.map((r) => r.indirizzo)).toEqual(
    pagine.map((_, i) => indirizzi.nonVerificabili(i + 1)),
  );
});
