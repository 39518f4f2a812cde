import { expect, it } from 'vitest';
import { leggiDati } from '../ingest/leggiDati.ts';
import { ingest } from '../ingest/ingest.ts';
import { crea, verificaSchema } from '../model/index.ts';
import { enunciato } from '../views/verifiche.ts';
import { verificaTutto } from './verifica.ts';

/** The documents that were read by hand: what others say, and the Assi that only others name, is not this test's business. */
const letti = [
  'lombardia-raa-2022',
  'lombardia-raa-2019',
  'lombardia-programma-2020-11',
  'nota-asse-b-2021-02-11',
  'pon-inclusione-2019-06',
];

const { dati } = ingest(leggiDati());
const osservazioni = dati.osservazioni.filter((o) => letti.includes(o.fonte));
const nominati = new Set(
  osservazioni.flatMap((o) => o.asse.split('+').map((a) => o.programma + a)),
);
const { trovate } = verificaTutto({
  ...dati,
  osservazioni,
  assi: dati.assi.filter((a) => nominati.has(a.programma + a.codice)),
  menzioni: dati.menzioni.filter((m) => letti.includes(m.fonte)),
});

/** In the data of another authority none of them is there; where one is, all are. */
const diAltri = !dati.fonti.some((f) => letti.includes(f.id));

it.skipIf(diAltri)(
  'finds in the five documents exactly what a reader found by hand, each for what it may be taken for',
  () => {
    expect(trovate.map((v) => `${v.livello} | ${v.verdetto} | ${v.id}`)).toMatchInlineSnapshot(`
      [
        "cambiamento | etichetta diversa | assi-diversi.por-fse-lombardia.2022-12-31.iniziativa-cigd.asse",
        "cambiamento | non spiegato | assi-diversi.por-fse-lombardia.2022-12-31.iniziativa-lombardia-plus-linea-cultura.asse.2019-12-31",
        "cambiamento | base diversa | basi.por-fse-lombardia.2022-12-31.asse-i.base.2019-12-31",
        "cambiamento | base diversa | basi.por-fse-lombardia.2022-12-31.asse-iii.base.2019-12-31",
        "cambiamento | base diversa | basi.por-fse-lombardia.2022-12-31.spesa-certificata-su-dotazione-ue.base-non-stampata",
        "cambiamento | non spiegato | cali.por-fse-lombardia.2021-12-31.indicatore-disoccupati.valore.2019-12-31",
        "cambiamento | non spiegato | cali.por-fse-lombardia.2022-12-31.asse-i.destinatari.vulnerabili.2019-12-31",
        "cambiamento | riprogrammazione | cali.por-fse-lombardia.2022-12-31.asse-i.programmato.2019-12-31",
        "cambiamento | non spiegato | cali.por-fse-lombardia.2022-12-31.iniziativa-smart-working.programmato.2019-12-31",
        "cambiamento | non spiegato | conteggi-gemelli.por-fse-lombardia.2019-12-31.iniziativa-autorita-giudiziaria-inclusione.progetti.32",
        "cambiamento | non spiegato | conteggi-gemelli.por-fse-lombardia.2019-12-31.iniziativa-gestione-sociale-quartieri.progetti.33",
        "cambiamento | etichetta diversa | date-stampate.pon-inclusione.2019-06.seduta-comitato.diapositiva-assi-1-e-2-avviso-3-2016-pie-di-pagina",
        "cambiamento | riprogrammazione | dotazioni.por-fse-lombardia.2020-11-09.asse-i.dotazione.2019-12-31",
        "cambiamento | riprogrammazione | dotazioni.por-fse-lombardia.2020-11-09.asse-ii.dotazione.2019-12-31",
        "cambiamento | riprogrammazione | dotazioni.por-fse-lombardia.2020-11-09.asse-iii.dotazione.2019-12-31",
        "cambiamento | non spiegato | dotazioni.por-fse-lombardia.2022-12-31.asse-iv.dotazione.2020-11-09",
        "cambiamento | non spiegato | dotazioni.por-fse-lombardia.2022-12-31.asse-v.dotazione.2020-11-09",
        "contraddizione | refuso della fonte | etichette.por-fse-lombardia.2022-12-31.asse-iii.etichetta.iii",
        "contraddizione | refuso della fonte | formule.por-fse-lombardia.2019-12-31.formula.avanzamento-programmato.tabella-2",
        "cambiamento | etichetta diversa | incrementi.por-fse-lombardia.2022-12-31.iniziativa-disagio-giovani-adolescenti.programmato.ulteriori.due-nomi",
        "cambiamento | non spiegato | incrementi.por-fse-lombardia.2022-12-31.iniziativa-lombardia-plus-linea-cultura.programmato.ulteriori.2019-12-31",
        "cambiamento | non spiegato | oltre-dotazione.por-fse-lombardia.2022-12-31.asse-i.oltre-dotazione",
        "cambiamento | non spiegato | oltre-dotazione.por-fse-lombardia.2022-12-31.oltre-dotazione",
        "arrotondamento | arrotondamento | ordine-stadi.por-fse-lombardia.2022-12-31.iniziativa-formazione-continua-vi.impegni.su.programmato",
        "cambiamento | base diversa | persone-contate.por-fse-lombardia.2022-12-31.indicatore-partecipanti-disabilita.persone.priorita-9i",
        "cambiamento | non spiegato | rapporti.por-fse-lombardia.2019-12-31.gruppo-iii-iv.quota-femmine.f",
        "cambiamento | non spiegato | rapporti.por-fse-lombardia.2019-12-31.gruppo-iii-iv.quota-maschi.m",
        "contraddizione | etichetta diversa | rapporti.por-fse-toscana.2021-02-11.asse-b.impegni-su-dotazione",
        "arrotondamento | troncamento | rapporti.por-fse-toscana.2021-02-11.asse-b.pagamenti-su-impegni",
        "contraddizione | non spiegato | rapporti.por-fse-toscana.2021-02-11.asse-b.spesa-certificata-su-pagamenti",
        "arrotondamento | troncamento | ripetizioni.por-fse-lombardia.2019-12-31.asse-i.impegni.lombardia-raa-2019.3-1",
        "arrotondamento | troncamento | ripetizioni.por-fse-lombardia.2019-12-31.asse-ii.impegni.lombardia-raa-2019.3-2",
        "arrotondamento | troncamento | ripetizioni.por-fse-lombardia.2019-12-31.asse-iii.impegni.lombardia-raa-2019.3-3",
        "arrotondamento | troncamento | ripetizioni.por-fse-lombardia.2019-12-31.asse-iii.risorse-attivate.lombardia-raa-2019.3-3",
        "arrotondamento | troncamento | ripetizioni.por-fse-lombardia.2019-12-31.asse-iv.liquidato.lombardia-raa-2019.3-4",
        "arrotondamento | troncamento | ripetizioni.por-fse-lombardia.2019-12-31.asse-iv.risorse-attivate.lombardia-raa-2019.3-4",
        "arrotondamento | troncamento | ripetizioni.por-fse-lombardia.2019-12-31.dotazione.lombardia-raa-2019.2-1",
        "arrotondamento | troncamento | ripetizioni.por-fse-lombardia.2019-12-31.indicatore-spesa-certificata-iv.valore.lombardia-raa-2019.3-4-quadro-di-efficacia",
        "arrotondamento | troncamento | ripetizioni.por-fse-lombardia.2019-12-31.risorse-attivate.lombardia-raa-2019.2-1",
        "arrotondamento | arrotondamento | ripetizioni.por-fse-lombardia.2021-12-31.indicatore-completano-percorso.valore.lombardia-raa-2022.4-domanda-5-a-parole",
        "arrotondamento | troncamento | ripetizioni.por-fse-lombardia.2022-12-31.asse-i.liquidato.lombardia-raa-2022.3-1",
        "arrotondamento | troncamento | ripetizioni.por-fse-lombardia.2022-12-31.asse-v.liquidato.lombardia-raa-2022.3-5",
        "arrotondamento | troncamento | ripetizioni.por-fse-lombardia.2022-12-31.risorse-concesse.lombardia-raa-2022.2-1",
        "cambiamento | non spiegato | stati-diversi.por-fse-lombardia.2019-12-31.iniziativa-antiriciclaggio-anticorruzione.stato",
        "cambiamento | non spiegato | stati-diversi.por-fse-lombardia.2019-12-31.iniziativa-azioni-di-rete-per-il-lavoro.stato",
        "cambiamento | non spiegato | stati-diversi.por-fse-lombardia.2019-12-31.iniziativa-lombardia-plus-linea-cultura.stato",
        "cambiamento | non spiegato | stati-diversi.por-fse-lombardia.2019-12-31.iniziativa-seav.stato",
        "cambiamento | non spiegato | stati-diversi.por-fse-lombardia.2019-12-31.iniziativa-siua.stato",
        "cambiamento | non spiegato | stati-diversi.por-fse-lombardia.2022-12-31.iniziativa-anziani-e-disabili.stato",
        "cambiamento | non spiegato | target-di-altri.por-fse-lombardia.2019-12-31.indicatore-spesa-certificata-i.target",
        "cambiamento | riprogrammazione | target-mossi.por-fse-lombardia.2022-12-31.indicatore-altre-svantaggiate.target.2019-12-31",
        "cambiamento | riprogrammazione | target-mossi.por-fse-lombardia.2022-12-31.indicatore-amministrazioni-coinvolte.target.2019-12-31",
        "cambiamento | riprogrammazione | target-mossi.por-fse-lombardia.2022-12-31.indicatore-disoccupati.target.2019-12-31",
        "cambiamento | riprogrammazione | target-mossi.por-fse-lombardia.2022-12-31.indicatore-isced-1-2.target.2019-12-31",
        "cambiamento | riprogrammazione | target-mossi.por-fse-lombardia.2022-12-31.indicatore-nuclei-con-figli.target.2019-12-31",
        "cambiamento | base diversa | target-mossi.por-fse-lombardia.2022-12-31.indicatore-partecipanti-disabilita.target.priorita-9i.2019-12-31",
        "arrotondamento | arrotondamento | totali.por-fse-lombardia.2022-12-31.impegni",
      ]
    `);
  },
);

it('gives every finding its form, its sentence and known figures', () => {
  const archivio = crea(dati);
  for (const v of verificaTutto(dati).trovate) {
    const { titolo } = enunciato(archivio, v);
    expect(verificaSchema.safeParse(v).error?.message, v.id).toBeUndefined();
    expect(titolo, v.id).toMatch(/^[«A-ZÀ-Ù§].*\.$/);
    expect(titolo, v.id).not.toMatch(/undefined|NaN|null/);
  }
});
