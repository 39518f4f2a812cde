import { expect, test } from 'vitest';
import { pagineDi } from '../tests/fixtures/pagine.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Dati } from '../model/index.ts';
import { accoda } from './catena.ts';
import { cosaCambia, nienteCambia, type CosaCambia } from './cosaCambia.ts';
import { cosaCambiaHtml } from './cosaCambiaHtml.ts';
import { cosaCambiaTesto, inBreve } from './cosaCambiaTesto.ts';
import { nuoveRighe } from './nuoveRighe.ts';

const letti: Dati = {
  ...ingest(programmaDiProva()).dati,
  registro: [],
  pubblicazioni: [],
  eventi: [],
};
const pubblicati: Dati = {
  ...letti,
  registro: accoda([], nuoveRighe(letti, pagineDi(letti), '2023-06-15')),
};
const diCosaCambia = (dati: Dati): CosaCambia => cosaCambia(dati, pagineDi(dati));
const programma = 'programma-di-prova';
const id = 'relazione-2022.2022-12-31.asse-i.dotazione.tabella-1';
/** The same data with the allocation of Asse I at another value. */
const con = (valore: number, testo: string): Dati => ({
  ...pubblicati,
  osservazioni: pubblicati.osservazioni.map((o) => (o.id === id ? { ...o, valore, testo } : o)),
});
const iniziativa = (vecchia: string, nuova: string, nome: string): Dati => ({
  ...pubblicati,
  iniziative: pubblicati.iniziative.map((i) => (i.id === vecchia ? { ...i, id: nuova, nome } : i)),
});

test('before the first publication everything is new, and only counted', () => {
  const c = diCosaCambia(letti);
  expect(c.ultima).toBeNull();
  expect(c.cifreNuove).toEqual([
    { programma, data: '2022-12-31', quante: letti.osservazioni.length },
  ]);
  expect(cosaCambiaTesto(c)).not.toContain('Pagine nuove');
});

test('nothing changes where nothing did', () => {
  const c = diCosaCambia(pubblicati);
  expect(nienteCambia(c)).toBe(true);
  expect(inBreve(c)).toBe('Rispetto alla pubblicazione del 15 giugno 2023 non cambia nulla.');
});

test('a figure that moves is told with old value, new value and percentage', () => {
  const c = diCosaCambia(con(22_486_500_000, '224.865.000 €'));
  expect(c.cifreMosse).toMatchObject([
    { id, prima: '236.700.000 €', dopo: '224.865.000 €', percento: -5, rettifica: undefined },
  ]);
  expect(cosaCambiaTesto(c)).toContain(`${id}: da «236.700.000 €» a «224.865.000 €», −5,0\u202f%`);
});

test('a change too small for its percentage does not read as none', () => {
  expect(cosaCambiaTesto(diCosaCambia(con(23_670_000_001, '236.700.000,01 €')))).toContain(
    'meno dello 0,1\u202f% in più',
  );
});

test('an initiative with a new id and a like name is asked about, and its address would break', () => {
  const c = diCosaCambia(iniziativa('nidi-gratis', 'nidi-gratis-plus', 'Nidi Gratis Plus'));
  expect(c.forseRinominate).toEqual([
    {
      programma,
      prima: { id: 'nidi-gratis', nome: 'Nidi Gratis' },
      dopo: { id: 'nidi-gratis-plus', nome: 'Nidi Gratis Plus' },
    },
  ]);
  expect(c.indirizziRotti.map((p) => p.id)).toEqual([`/${programma}/iniziative/nidi-gratis/`]);
});

test('one that has nothing in common with a new one is not', () => {
  const c = diCosaCambia(iniziativa('nidi-gratis', 'voucher', 'Buoni per la formazione'));
  expect(c.forseRinominate).toEqual([]);
  expect(c.iniziativeSparite.map((p) => p.testo)).toEqual(['Nidi Gratis']);
  expect(c.iniziativeNuove.map((p) => p.testo)).toEqual(['Buoni per la formazione']);
});

test('an event keeps the old address: it leads on instead of breaking', () => {
  const dati = iniziativa('nidi-gratis', 'asili', 'Asili gratis');
  const c = diCosaCambia({
    ...dati,
    eventi: [
      {
        programma,
        iniziativa: 'nidi-gratis',
        data: '2023',
        tipo: 'rinominata',
        prima: 'Nidi Gratis',
        dopo: 'Asili gratis',
        idNuovi: ['asili'],
        fonte: '',
        punto: '',
        nota: '',
      },
    ],
  });
  expect(c.indirizziRotti).toEqual([]);
  expect(c.indirizziSpostati.map((p) => p.testo)).toEqual(['Nidi Gratis']);
});

test('so does a row of rinvii.csv', () => {
  const c = diCosaCambia({
    ...iniziativa('nidi-gratis', 'asili', 'Asili gratis'),
    rinvii: [{ da: `/${programma}/iniziative/nidi-gratis/`, a: `/${programma}/iniziative/asili/` }],
  });
  expect(c.indirizziRotti).toEqual([]);
});

test('a year that is taken away breaks its addresses', () => {
  const c = diCosaCambia({ ...pubblicati, osservazioni: [], menzioni: [] });
  expect(c.indirizziRotti.map((p) => p.id)).toContain(`/${programma}/anni/2022/`);
});

test('lists of indicators and objectives, comparisons and pages of words are guarded as well', () => {
  const oggi = pagineDi(letti);
  const guardate = ['indicatori/', 'obiettivi/', 'confronto/'].map((via) => `/${programma}/${via}`);
  expect(oggi.map((p) => p.id)).toEqual(expect.arrayContaining([...guardate, '/verifiche/', '/']));
  const senza = oggi.filter((p) => !guardate.includes(p.id));
  expect(cosaCambia(pubblicati, senza).indirizziRotti.map((p) => p.id)).toEqual(
    expect.arrayContaining(guardate),
  );
});

test('a computed figure that moves with the figure it comes of is named, and one that is new is counted', () => {
  const id2 = 'relazione-2022.2022-12-31.asse-i.impegni.tabella-2';
  const c = diCosaCambia({
    ...pubblicati,
    osservazioni: pubblicati.osservazioni.map((o) =>
      o.id === id2 ? { ...o, valore: 1_000_000_00, testo: '1.000.000,00 €' } : o,
    ),
  });
  expect(c.calcolateMosse.length).toBeGreaterThan(0);
  for (const m of c.calcolateMosse) expect(m.prima).not.toBe(m.dopo);
  expect(cosaCambiaTesto(c)).toContain('Cifre calcolate che hanno un altro valore');
  expect(diCosaCambia(letti).calcolateNuove).toBeGreaterThan(0);
  expect(diCosaCambia(pubblicati)).toMatchObject({ calcolateNuove: 0, calcolateMosse: [] });
});

test('a corrected place is one row of the report, not as many withdrawals and as many new figures', () => {
  const c = diCosaCambia({
    ...pubblicati,
    osservazioni: pubblicati.osservazioni.map((o) =>
      o.id.endsWith('.tabella-2') ? { ...o, id: `${o.id}-pag-12` } : o,
    ),
  });
  expect(c.forseSpostate).toMatchObject([
    { idPrima: 'relazione-2022.*.tabella-2', idDopo: 'relazione-2022.*.tabella-2-pag-12' },
  ]);
  expect(c.forseSpostate[0]?.quante).toBeGreaterThan(5);
  expect([c.cifreMosse, c.cifreNuove]).toEqual([[], []]);
});

test('the HTML stands alone and lets no data through as markup', () => {
  const html = cosaCambiaHtml(diCosaCambia(con(1, '<script>1</script>')), 'a < b');
  expect(html).toContain('&lt;script&gt;');
  expect(html).toContain('a &lt; b');
  expect(html).not.toMatch(/<script|src=|href=/);
});
