import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import {
  importata,
  nonEsatto,
  regole,
  sigla,
  testiRiservati,
  type Derivata,
  type Figura,
  type Osservazione,
} from '../model/index.ts';
import { cifra, daVerificare } from '../tests/fixtures/verifiche.ts';
import { testi } from '../testi/testi.ts';
import { prova } from '../views/indirizzi.ts';
import { titoloCifra } from '../views/rotte/cifre.ts';
import { riempi } from './cornice.ts';
import { scheda } from './scheda.ts';

const a = archivioDi(ingest(leggiDati()).dati);
const tutte: Figura[] = [...a.osservazioni, ...a.derivate];
const versione = {
  numero: 1,
  data: '2026-11-26',
  file: 'osservazioni.csv',
  impronta: 'c'.repeat(64),
};
const f = { a, indirizzo: (via: string) => via };
const p = a.programmi[0]!;
const pagina = (figura: Figura): string =>
  scheda(f, figura, {
    p,
    titolo: titoloCifra(f.a, figura),
    dove: [],
    csv: 'id\n',
    versione,
  }).text.replaceAll('\u202f', ' ');
const pagine = new Map(tutte.map((figura) => [figura, pagina(figura)]));

/** A number as the site writes it. */
const letto = (testo: string): number =>
  Number(
    testo
      .replace(/[^\d,−]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );

/** The sum as a reader does it again: the numbers that are written, by the signs between them. */
function rifatto(html: string): { conto: number; detto: number } {
  const [, scritto = ''] = /<span data-conto>(.*?)<\/span><\/dd>/.exec(html) ?? [];
  const [sinistra = '', destra = ''] = scritto.replace(/<[^>]*>/g, '').split(' = ');
  if (sinistra.startsWith('(')) {
    const [x = 0, y = 1, z = 0, w = 1] = sinistra.split(/ [÷−] |\) ×/).map(letto);
    return { conto: (x / y - z / w) * 100, detto: letto(destra) };
  }
  const [x = 0, y = 1] = sinistra.split(/ [÷−×] /).map(letto);
  return { conto: sinistra.includes('÷') ? (x / y) * 100 : x - y, detto: letto(destra) };
}

describe('the page of a figure', () => {
  test('leads only to figures that have a page', () => {
    const vie = new Set(tutte.map((x) => prova(x)));
    const rotte = [...pagine].flatMap(([x, html]) =>
      [...html.matchAll(/href="(\/cifre\/[^"]*)"/g)]
        .filter(([, via = '']) => !vie.has(via))
        .map(([, via]) => `${x.id} → ${via}`),
    );
    expect(rotte).toEqual([]);
  });

  test('of a computed one names every addend, and its computation done again gives it', () => {
    for (const d of a.derivate) {
      const html = pagine.get(d) ?? '';
      for (const id of d.da) expect(html, d.id).toContain(`${prova({ id })}" data-oss`);
      const { conto, detto } = rifatto(html);
      expect(Math.abs(conto - detto), `${d.id}: ${conto} ${detto}`).toBeLessThanOrEqual(
        scarto(d) + 1e-6,
      );
    }
  });

  test('tells every check that used a printed one, each finding with its sentence', () => {
    for (const o of a.osservazioni) {
      const html = pagine.get(o) ?? '';
      for (const c of a.controlliDi(o.id)) {
        expect(html, o.id).toContain(`#regola-${c.regola}"`);
        if (c.rilievo) expect(html, o.id).toContain(`#${c.rilievo.id}"`);
      }
    }
  });

  test('of a printed one says where: its document, its place, its heading', () => {
    // A long document stands in more than one page.
    for (const o of a.osservazioni)
      expect(pagine.get(o)?.replace(/\/\d+\/#/, '/#'), o.id).toContain(
        `/${o.programma}/fonti/${o.fonte}/#${o.id}"`,
      );
  });

  test('says of one that is not shown that it tells of few people only where it does', () => {
    const perche = (testo: string): string =>
      testi.pagine.cifra.mancante({ ...a.osservazioni[0]!, mancante: 'riservato', testo });
    expect(perche(testiRiservati.altro)).not.toContain('parla di');
    for (const o of a.osservazioni.filter((x) => x.mancante === 'riservato'))
      expect(/parla di meno di cinque/.test(pagine.get(o) ?? ''), o.id).toBe(
        o.testo === testiRiservati.piccolo,
      );
  });

  test('says how a printed one is counted, and how precisely, only where a number stands', () => {
    const { natura, precisione } = testi.pagine.cifra.voci;
    for (const o of a.osservazioni) {
      const voci = [...(pagine.get(o) ?? '').matchAll(/<dt>(.*?)<\/dt>/g)].map(([, nome]) => nome);
      expect(voci.includes(natura), o.id).toBe(o.valore !== null);
      if (['circa', 'oltre', 'più di'].includes(o.qualificatore))
        expect(voci, o.id).not.toContain(precisione);
    }
  });

  test('says that the exact value is not printed of a bound, not of a threshold', () => {
    const dette = (o: Osservazione): string => testi.pagine.cifra.qualificatore(o, nonEsatto(o));
    const soglia = { qualificatore: 'fino a', testo: 'fino a 20.000 €', misura: 'isee' };
    const una = cifra('I', 'destinatari', '800');
    expect(dette({ ...una, ...soglia })).toBe('il documento scrive «fino a 20.000 €»');
    expect(dette({ ...una, ...soglia, misura: 'destinatari' })).toContain(
      'il valore esatto non c’è',
    );
    expect(dette({ ...una, qualificatore: 'circa' })).toContain('il valore esatto non c’è');
    expect(dette({ ...una, qualificatore: 'in aggiunta a' })).not.toContain(
      'il valore esatto non c’è',
    );
  });

  test('reads the printed text bare, names its measure once, and names its part in words', () => {
    for (const o of a.osservazioni)
      expect(pagine.get(o), o.id).toMatch(
        new RegExp(`<dd><strong data-oss="${RegExp.escape(o.id)}">[^<]*</strong></dd>`),
      );
    for (const o of a.osservazioni) {
      const nome = a.misura(o.colonna)?.nome ?? '';
      const detti = [...(pagine.get(o) ?? '').matchAll(/<dd>(.*?)<\/dd>/g)];
      expect(
        detti.filter(([, d = '']) => d.replace(/<[^>]*>/g, '') === nome).length,
        o.id,
      ).toBeLessThan(2);
    }
    expect(testi.pagine.cifra.parte('18-29, M')).toBe('18-29, uomini');
    expect(testi.pagine.cifra.parte('2014-12-17')).toBe('17 dicembre 2014');
    expect(testi.pagine.cifra.parte('priorità 9i')).toBe('priorità 9i');
  });

  test('calls printed what a document prints, not a row of the yearly data', () => {
    for (const o of a.osservazioni)
      expect(/class="occhiello">Cifra stampata/.test(pagine.get(o) ?? ''), o.id).toBe(
        !importata(o),
      );
  });

  test('speaks of the yearly data as of data: of a document only where it names one beside them', () => {
    const prima = (o: Osservazione): string => (pagine.get(o) ?? '').split('</dl>')[0] ?? '';
    for (const o of a.osservazioni.filter(importata))
      expect(prima(o), o.id).not.toMatch(/Documento<|del documento|[Ii]l documento|stampat[ao]/);
  });

  test('of a computed one bears its unit where it is read and cited', () => {
    const unita = / (?:€|%|punt[io]|euro)$/;
    for (const d of a.derivate) {
      const [, esteso = ''] = /<dt>Per esteso<\/dt><dd>(.*?)<\/dd>/.exec(pagine.get(d) ?? '') ?? [];
      if (['EUR', '%', 'punti percentuali', 'euro su 100'].includes(d.unita)) {
        const detto = esteso.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ');
        expect(detto, d.id).toMatch(unita);
        expect((pagine.get(d) ?? '').replaceAll('\u00a0', ' '), d.id).toContain(
          `: ${detto}. Calcolata`,
        );
      }
    }
  });

  test('leaves the signs of its data inert', () => {
    const ostile = cifra('I', 'impegni', '100 €', { punto: '"><script>', etichetta: '<b>I' });
    const dati = archivioDi(daVerificare([ostile]));
    const html = scheda({ ...f, a: dati }, ostile, {
      p,
      titolo: titoloCifra(dati, ostile),
      dove: [],
      csv: '"><i>',
      versione,
    }).text;
    expect(html).not.toMatch(/<script|<b>|<i>/);
  });
});

/** By how much a rule may round: half of the last digit that it writes; of two percentages half of the less precise. */
function scarto({ regola, unita, da }: Derivata): number {
  if (regola === 'ogni-cento-euro') return 0.5;
  if (unita === '%' || regola === 'differenza-in-punti') return 0.05;
  const passi = da.map((id) => a.perId.get(id)?.precisione ?? 1);
  return unita === 'punti percentuali' ? Math.max(...passi) / 2 : 0;
}

test('the rules bear the names by which the method page explains them', () => {
  const metodo = readFileSync('content/pagine/metodo.mdx', 'utf8');
  for (const regola of regole) {
    const nome = testi.calcolo.regola(regola);
    expect(sigla(nome)).toBe(regola);
    expect(metodo).toContain(`### ${nome}\n`);
  }
});

test('a frame is filled with text that stays text, but for the body', () => {
  const scrivi = riempi(
    '<title>__titolo__</title><a href="/cifre/__id__/">__titolo__</a>__corpo__',
  );
  expect(scrivi({ titolo: 'a < "b"', descrizione: '', id: 'x.y', corpo: '<p>$& __id__</p>' })).toBe(
    '<title>a &lt; &quot;b&quot;</title><a href="/cifre/x.y/">a &lt; &quot;b&quot;</a><p>$& __id__</p>',
  );
});
