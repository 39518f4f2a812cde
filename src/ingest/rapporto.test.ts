import { describe, expect, test } from 'vitest';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { ingest, type Esito } from './ingest.ts';
import {
  codiceDiUscita,
  contaProblemi,
  rapporto,
  rapportoGithub,
  rapportoGitlab,
  rapportoJson,
  rapportoRicevuta,
} from './rapporto.ts';

const programma = 'programma-di-prova';

/** The base programme with some texts of a table replaced, and acknowledgements. */
function con(cambi: Record<string, [string, string][]>, avvisi = ''): Esito {
  const files = programmaDiProva().map((f) => {
    const testo = (cambi[f.percorso.replace(`${programma}/`, '')] ?? []).reduce(
      (t, [da, a]) => t.replace(da, a),
      new TextDecoder().decode(f.bytes),
    );
    return { ...f, bytes: new TextEncoder().encode(testo) };
  });
  if (avvisi !== '')
    files.push({
      percorso: `${programma}/avvisi.csv`,
      bytes: new TextEncoder().encode(`tipo;file;letto;motivo\n${avvisi}\n`),
    });
  return ingest(files);
}

const negativo: [string, string] = ['236.700.000 €', '-5 €'];

describe('the report for an officer', () => {
  test('groups by kind, errors before warnings, each with place, value, row, reason and remedy', () => {
    const { problemi } = con({
      '2022/piano.csv': [negativo],
      '2022/avanzamento.csv': [
        ['290.323.449,02 €', '290323449.02'],
        ['323.626.680,83 €', '323626680.83'],
        ['II;', 'IIX;'],
      ],
    });
    expect(rapporto(problemi)).toMatchInlineSnapshot(`
      "ERRORI: fermano la pubblicazione (3)

      ■ Punto al posto della virgola (2) [decimal-point]
        perché: In italiano il punto separa le migliaia e la virgola i decimali: così la cifra si leggerebbe in due modi.
        programma-di-prova/2022/avanzamento.csv, riga 3, colonna D «impegni»
          letto:   «290323449.02»
          la riga: I | 236.700.000,00 € | 290.890.851,86 € | 290323449.02 | 99,80% | 254.774.002,77 € | relazione-2022 | Tabella 2
          rimedio: Forse intendeva «290.323.449,02».
        programma-di-prova/2022/avanzamento.csv, riga 4, colonna D «impegni»
          letto:   «323626680.83»
          la riga: IIX | 379.000.000,00 € | 326.425.240,31 € | 323626680.83 | 99,14% | 297.276.053,64 € | relazione-2022 | Tabella 2
          rimedio: Forse intendeva «323.626.680,83».

      ■ Codice di Asse sconosciuto (1) [unknown-asse]
        programma-di-prova/2022/avanzamento.csv, riga 4, colonna A «asse»
          letto:   «IIX»
          la riga: IIX | 379.000.000,00 € | 326.425.240,31 € | 323626680.83 | 99,14% | 297.276.053,64 € | relazione-2022 | Tabella 2
          perché:  Il codice non è fra gli Assi del programma: I, II, III.
          rimedio: Correggi il codice. Se è un Asse nuovo, aggiungi una riga a programma-di-prova/assi.csv: codice e nome.

      AVVISI: da controllare (1)

      ■ Importo negativo (1) [negative-money]
        programma-di-prova/2022/piano.csv, riga 2, colonna C «dotazione»
          letto:   «-5 €»
          la riga: I | Asse I | -5 € | relazione-2022 | Tabella 1
          perché:  Dotazioni, impegni e pagamenti non sono di solito meno di zero.
          rimedio: Controlla sul documento: se è una riduzione, dillo nelle note.
      "
    `);
  });

  test('names a place as a spreadsheet does, and proposes the total that the parts make', () => {
    const { problemi } = con({ '2022/piano.csv': [['917.600.000 €', '#VALORE!']] });
    const testo = rapporto(problemi);
    expect(testo).toContain('programma-di-prova/2022/piano.csv, riga 5, colonna C «dotazione»');
    expect(testo).toContain('Forse intendeva «917.600.000,00 €».');
  });

  test('past twenty of a kind still names every place', () => {
    const righe = Array.from({ length: 30 }, (_, i) => `X${i};1 €;;relazione-2022;Tabella 1`);
    const { problemi } = con({ '2022/piano.csv': [['I;Asse I', `${righe.join('\n')}\nI;Asse I`]] });
    const testo = rapporto(problemi);
    for (let riga = 2; riga < 32; riga++) expect(testo).toContain(`riga ${riga}, colonna`);
  });

  test.each<[string, [string, string], string]>([
    ['2022/avanzamento.csv', ['impegni;', 'impegnii;'], 'Forse intendeva «impegni».'],
    ['2022/avanzamento.csv', ['\nII;', '\nAsse II;'], 'Forse intendeva «II».'],
    ['2022/iniziative.csv', ['31/05;', '05/31/2022;'], 'Forse intendeva «31/05/2022».'],
    ['2022/iniziative.csv', ['nidi-gratis', 'nidi-grtais'], 'Forse intendeva «nidi-gratis».'],
    ['2022/iniziative.csv', ['conclusa', 'Conclusa'], 'Forse intendeva «conclusa».'],
    ['2022/avanzamento.csv', ['99,80%', '9980%'], 'Forse intendeva «99,80%».'],
  ])('proposes the corrected value: %s %o', (file, cambio, frase) =>
    expect(rapporto(con({ [file]: [cambio] }).problemi)).toContain(frase),
  );
});

describe('warnings and their acknowledgement', () => {
  test('the exit code says good, errors, warnings to read', () => {
    expect(codiceDiUscita(con({}).problemi)).toBe(0);
    expect(codiceDiUscita(con({ '2022/piano.csv': [negativo] }).problemi)).toBe(2);
    expect(
      codiceDiUscita(con({ '2022/piano.csv': [negativo, ['379.000.000 €', 'boh']] }).problemi),
    ).toBe(1);
  });

  test('a row of avvisi.csv accepts the warning on that value and says why', () => {
    const { problemi } = con(
      { '2022/piano.csv': [negativo] },
      'negative-money;2022/piano.csv;-5 €;È una riduzione',
    );
    expect(codiceDiUscita(problemi)).toBe(0);
    expect(contaProblemi(problemi)).toEqual({ errori: 0, avvisi: 0, presiInVisione: 1 });
    expect(rapporto(problemi)).toContain('«-5 €». È una riduzione');
  });

  test('the same row accepts no other value, and is then a warning itself', () => {
    const { problemi } = con(
      { '2022/piano.csv': [['236.700.000 €', '-6 €']] },
      'negative-money;2022/piano.csv;-5 €;È una riduzione',
    );
    expect(problemi.map((p) => p.tipo)).toEqual(['negative-money', 'unused-acknowledgement']);
    expect(codiceDiUscita(problemi)).toBe(2);
  });
});

describe('the reports for machines', () => {
  const { problemi, ricevuta } = con({
    '2022/piano.csv': [negativo],
    '2022/avanzamento.csv': [
      ['formula;A', '"formula";"A\nbis"'],
      ['290.323.449,02 €', '50%, forse'],
    ],
  });

  test('GitHub: one command a line, with the line of the file and its signs escaped', () => {
    const righe = rapportoGithub(problemi, 'data').trimEnd().split('\n');
    expect(righe).toHaveLength(problemi.length);
    expect(righe.find((r) => r.startsWith('::warning'))).toMatch(
      /^::warning file=data\/programma-di-prova\/2022\/piano\.csv,line=2,title=[^,:]*::/,
    );
    expect(rapportoGithub(problemi)).toMatch(/avanzamento\.csv,line=4,.*riga 3, .*50%25, forse/);
  });

  test('GitLab: an array with a stable fingerprint for each', () => {
    const voci = JSON.parse(rapportoGitlab(problemi, 'data')) as {
      fingerprint: string;
      severity: string;
      location: { path: string; lines: { begin: number } };
    }[];
    expect(new Set(voci.map((v) => v.fingerprint)).size).toBe(problemi.length);
    expect(voci.map((v) => v.severity)).toContain('critical');
    expect(voci[0]?.location.path).toMatch(/^data\/programma-di-prova\//);
    expect(rapportoGitlab(problemi, 'data')).toBe(rapportoGitlab(problemi, 'data'));
  });

  test('JSON: counts, problems and repairs', () => {
    const letto = JSON.parse(rapportoJson(problemi, ricevuta)) as Record<string, unknown>;
    expect(letto).toMatchObject({ avvisi: 1, presiInVisione: 0 });
    expect(letto['problemi']).toHaveLength(problemi.length);
    expect(letto['riparazioni']).toHaveLength(ricevuta.length);
    expect(letto['rispettoAllaDataPrima']).toEqual([]);
    const [avvisata] = [{ file: 'a/2022/indicatori.csv' }];
    expect(JSON.parse(rapportoJson(problemi, ricevuta, [avvisata]))).toMatchObject({
      rispettoAllaDataPrima: [avvisata],
    });
  });

  test('the receipt lists every repair by file and cell', () =>
    expect(rapportoRicevuta(con({}).ricevuta)).toContain(
      'F2: «31/05» non dice l’anno: è quello della data di riferimento.',
    ));
});

describe('with very many problems', () => {
  const [uno] = con({ '2022/piano.csv': [negativo] }).problemi;
  const tanti = Array.from({ length: 30_000 }, (_, n) => ({
    ...uno!,
    gravita: 'errore' as const,
    riga: n + 1,
  }));
  const avviso = { ...uno!, gravita: 'avviso' as const };

  test('the terminal lists some, and counts the rest', () => {
    const detto = rapporto(tanti);
    expect(detto.split('\n').length).toBeLessThan(1_000);
    const elencati = detto.match(/riga \d+, colonna/g)?.length ?? 0;
    expect(detto).toContain(`(${tanti.length})`);
    expect(detto).toContain(`… e altri ${tanti.length - elencati}, che qui non sono elencati.`);
  });

  test('the lists for machines hold 10,000, errors before warnings, and the counts are of all', () => {
    const misti = [...Array<typeof avviso>(15_000).fill(avviso), ...tanti];
    const letto = JSON.parse(rapportoJson(misti)) as {
      errori: number;
      avvisi: number;
      problemi: { gravita: string }[];
    };
    expect([letto.errori, letto.avvisi]).toEqual([30_000, 15_000]);
    expect(letto.problemi).toHaveLength(10_000);
    expect(new Set(letto.problemi.map((p) => p.gravita))).toEqual(new Set(['errore']));
    const righe = rapportoGithub(misti).trimEnd().split('\n');
    expect(righe).toHaveLength(10_001);
    expect(righe.at(-1)).toBe('::notice::… e altri 35000, che qui non sono elencati.');
    expect(JSON.parse(rapportoGitlab(misti))).toHaveLength(10_000);
  });

  test('a very long cell is quoted in part', () => {
    const lunga = 'parola '.repeat(4_000);
    const { problemi } = con({ '2022/piano.csv': [['236.700.000 €', lunga]] });
    expect(problemi.length).toBeGreaterThan(0);
    expect(rapporto(problemi).length).toBeLessThan(3_000);
  });
});
