import type { Archivio, FormulaStampata, Osservazione } from '../model/index.ts';
import { confronta, intervalloDi, rapporto } from './confronto.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** The formulas printed over the columns of a table (`C=B/A`), tried on every row of that table. */
export function formule(archivio: Archivio): Esito[] {
  const tabelle = Map.groupBy(archivio.formule, (f) =>
    [f.programma, f.data, f.fonte, f.punto].join('|'),
  );
  return [...tabelle.values()].flatMap((tabella) => {
    const lettere = new Map<string, string>();
    for (const f of tabella) {
      const lettera = /^\s*([A-Z]{1,2})\s*(?:=|$)/i.exec(f.testo)?.[1];
      if (lettera) lettere.set(lettera.toUpperCase(), f.colonna);
    }
    return tabella.flatMap((f) => una(archivio, f, lettere));
  });
}

function una(
  archivio: Archivio,
  f: FormulaStampata,
  lettere: ReadonlyMap<string, string>,
): Esito[] {
  const scritta = /=\s*([A-Z]{1,2})\s*\/\s*([A-Z]{1,2})\s*$/i.exec(f.testo);
  if (!scritta) return [];
  const [sopra, sotto] = [scritta[1], scritta[2]].map((l) => l?.toUpperCase() ?? '');
  const righe = archivio
    .figureDelLuogo(f)
    .filter((o) => o.colonna === f.colonna && o.valore !== null);
  if (righe.length === 0) return [];
  const vale = (n = '', d = ''): boolean =>
    righe.every((o) => tornaCon(archivio, o, lettere.get(n), lettere.get(d)));
  if (vale(sopra, sotto)) return [concorda('arrotondamento', righe)];
  const coppie = [
    [sotto, sopra],
    ...[...lettere.keys()].flatMap((n) => [...lettere.keys()].map((d) => [n, d])),
  ];
  const giusta = coppie.find(([n, d]) => n !== d && vale(n, d));
  const prima = righe[0]!;
  const propria = [...lettere].find(([, colonna]) => colonna === f.colonna)?.[0] ?? '';
  const argomenti = { colonna: f.colonna, formula: f.testo };
  const comune = {
    luogo: { ...prima, soggettoTipo: 'programma' as const, soggetto: f.programma, asse: '' },
    figure: righe,
    prove: [],
    chiave: ['formula', f.colonna, f.punto],
  };
  if (!giusta)
    return [
      rilievo({
        modello: 'formule.nessuna',
        argomenti,
        ...comune,
        verdetto: 'non spiegato',
        gravita: 'errore',
      }),
    ];
  return [
    rilievo({
      modello: 'formule.altra',
      argomenti: { ...argomenti, giusta: `${propria}=${giusta[0]}/${giusta[1]}` },
      ...comune,
      verdetto: 'refuso della fonte',
      gravita: 'avviso',
    }),
  ];
}

/** Whether a printed share is the ratio of two columns of its own row. */
function tornaCon(archivio: Archivio, o: Osservazione, sopra = '', sotto = ''): boolean {
  const [n, d] = [sopra, sotto].map((colonna) =>
    archivio.figureDellaRiga(o.cella).find((c) => c.colonna === colonna && c.valore !== null),
  );
  const calcolato =
    n && d && n.unita !== '%' && d.unita !== '%'
      ? rapporto(intervalloDi(n), intervalloDi(d), 100)
      : undefined;
  return calcolato !== undefined && confronta(o, calcolato) !== null;
}
