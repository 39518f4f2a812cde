import { describe, expect, test } from 'vitest';
import { leggiDati } from '../ingest/leggiDati.ts';
import { ingest } from '../ingest/ingest.ts';
import { dataDaCartella, dimensioneDiRiga, type Osservazione } from '../model/index.ts';
import { testi } from './testiDiContent.ts';

const { dati } = ingest(leggiDati());

/** How a text may open under a title that is a name: with a subject or a complement, never a pronoun or a bare verb. */
const apertura =
  /^((Il|I|Gli|Un|Una|Quest[aei]|Quasi|Alcune?|Di|De[il]|Con|Fra|Nell?a?|Per|Qui|Secondo|Su) |L’|Un’|[A-Z]{3}|L[ae] (?!ha |hanno |cura |segue )|(Nidi Gratis|Dote Unica Lavoro|Lombardia Plus) )/;
/** A first sentence that speaks of the title with a pronoun of its own gender: `La relazione la mette fra…`. */
const rinvio = /^[^.:]* (la|lo|li|le) (cita|colloca|elenca|indica|mette|nomina)/;

/** The figure that a <Cifra …/> of a text names: its attributes, without those that only choose among places. */
function figura(attributi: string, programma: string | undefined): Osservazione | undefined {
  const dette = Object.fromEntries(
    [...attributi.matchAll(/(\w+)="([^"]*)"/g)].map(([, chiave = '', voce = '']) => [chiave, voce]),
  );
  return dati.osservazioni.find(
    (o) =>
      o.programma === (dette['programma'] ?? programma) &&
      o.soggetto === (dette['iniziativa'] ?? dette['indicatore'] ?? dette['asse']) &&
      o.misura === dette['misura'] &&
      o.data === dataDaCartella(dette['data'] ?? ''),
  );
}

describe('the prose of content/', () => {
  test('opens with its subject: the title above is a name, not the beginning of a sentence', () => {
    const senza = testi()
      .filter(({ file }) => /^(iniziative|assi|programmi)\//.test(file))
      .filter(({ prosa }) => !apertura.test(prosa.trim()) || rinvio.test(prosa.trim()))
      .map(({ file, prosa }) => `${file}: ${prosa.trim().slice(0, 60)}`);
    expect(senza).toEqual([]);
  });

  test('says that a document adds nothing only after what it does say', () => {
    const frasi = testi().flatMap(({ file, prosa }) =>
      prosa.split(/(?<=[.;])\s/).map((frase) => `${file}: ${frase}`),
    );
    const nette = frasi.filter((f) => /non (ne )?(aggiunge|dice) (altro|nulla)/.test(f));
    expect(nette.filter((f) => !/: (Oltre|Sull)/.test(f))).toEqual([]);
  });

  test('puts an article before a percentage', () => {
    const quote = testi().flatMap(({ file, testa, corpo }) =>
      [...corpo.matchAll(/(\S+[ ’«])<Cifra ([^>]*)\/>/g)].flatMap(
        ([, prima = '', attributi = '']) => {
          const o = figura(attributi, testa['programma']);
          return o?.unita === '%' ? [{ file, prima, testo: o.testo }] : [];
        },
      ),
    );
    const senza = quote.filter(
      ({ prima, testo }) =>
        !(
          /^(8|11\b|1%)/.test(testo)
            ? /^(l|all|dell|dall|nell|sull)’$/i
            : /^([iI]l|al|del|dal|nel|sul) $/
        ).test(prima),
    );
    const conQuote = dati.programmi.some((p) => p.id === 'por-fse-lombardia');
    expect(quote.length > 0).toBe(conQuote);
    expect(senza).toEqual([]);
  });
});

/** The figures of a sentence: its numbers but dates, years, paragraphs and single digits, which are codes. */
const cifre = (testo: string): string[] =>
  testo
    .replace(/\d+ [a-z]+ \d{4}|§ [\d.]+|Covid-19|COVID-19/g, '')
    .match(/\d+([.,]\d+)*/g)
    ?.filter((n) => !/^((19|20)\d\d|\d)$/.test(n)) ?? [];

test('an explanation holds no figure that the documents of its programme do not print', () => {
  const perse = dati.spiegazioni.flatMap(({ programma, spiegazione }) => {
    const stampate = new Set(
      dati.osservazioni.filter((o) => o.programma === programma).flatMap((o) => cifre(o.testo)),
    );
    return cifre(spiegazione).filter((n) => !stampate.has(n));
  });
  expect(perse).toEqual([]);
});

describe('the names that tables give', () => {
  test('to a measure are names, no sentence', () => {
    expect(dati.misure.map((m) => m.nome).filter((n) => /[:;.]( |$)/.test(n))).toEqual([]);
  });

  test('to a part do not say again what stands beside them: the measure or the printed name', () => {
    const misure = new Map(dati.misure.map((m) => [m.colonna, m]));
    const parti = dati.osservazioni
      .filter((o) => o.soggettoTipo === 'iniziativa')
      .map((o) => ({
        id: o.id,
        parte: dimensioneDiRiga(misure.get(o.colonna), o).toLowerCase(),
        detti: [misure.get(o.colonna)?.nome ?? '', o.etichetta].map((d) => d.toLowerCase()),
      }));
    const doppie = parti.filter(({ parte, detti }) =>
      detti.some((d) => d !== '' && (parte === d || parte.startsWith(`${d} `))),
    );
    expect(doppie.map((x) => x.id)).toEqual([]);
  });
});
