import { spazi } from '../ingest/testo.ts';
import { riscritti, type Celle, type Riscritto } from './codici.ts';
import { colonneDi, type Colonne } from './colonne.ts';
import { coppieDi } from './coppie.ts';
import { numeroDi, pianoNome, sonoImporti, type Edizione } from './edizione.ts';
import { dueDate, ultimaDi, type DueDate } from './giorni.ts';
import { grafie, type Grafia } from './grafie.ts';
import { rivisti, type Coppia, type Rivisto } from './rivisti.ts';

/** What is different between two editions of a table: facts that its rows show, none guessed. */
export interface Deriva extends Omit<Colonne, 'comuni'> {
  /** How many columns both have. */
  comuni: number;
  /** Whether the edition said to be newer ends earlier. */
  indietro: boolean;
  riscritti: Riscritto[];
  grafie: Grafia[];
  dueDate: DueDate[];
  /** The rows of each edition, and those that only one of them has. */
  righe: { prima: number; dopo: number; nuove: number; perse: Perse[] };
  rivisti: Rivisto[];
  /** Cells of text that changed, by column. */
  testi: { colonna: string; celle: number; da: string; a: string }[];
}

/** Rows that are no more: all those of a value that is gone, or single ones. */
export interface Perse {
  /** `cci «2014IT05SFOP009»`, or what told the row from others. */
  quale: string;
  righe: number;
  intero: boolean;
}

/** What is known of the tables that are compared: the columns that tell rows apart, as far as anybody says. */
export interface Noto {
  chiave?: readonly string[];
}

/**
 * Compares two editions of one table, the older one first. Neither is changed; the order of rows and of columns does not count.
 * Null where they share too few columns to be one table.
 */
export function confronta(
  prima: Edizione,
  dopo: Edizione,
  { chiave = [] }: Noto = {},
): Deriva | null {
  const [vecchia, nuova] = [pulita(prima), pulita(dopo)];
  const { comuni, ...colonne } = colonneDi(vecchia, nuova);
  if (comuni.length * 2 < Math.min(prima.colonne.length, dopo.colonne.length)) return null;
  const nomi = comuni.map((c) => c.nome);
  const prime = vecchia.righe.map((r) => comuni.map((c) => r[c.prima] ?? ''));
  const ultime = nuova.righe.map((r) => comuni.map((c) => r[c.dopo] ?? ''));
  const importi = nomi.map((_, c) => sonoImporti([...prime, ...ultime].map((r) => r[c] ?? '')));
  for (const riga of [...prime, ...ultime])
    importi.forEach((eImporto, c) => {
      if (eImporto) riga[c] = comeNumero(riga[c] ?? '');
    });
  const celle: Celle = { nomi, prima: prime, dopo: ultime, importi };
  const scritti = riscritti(celle);
  const note = chiave.map(pianoNome);
  const nota = nomi.flatMap((nome, c) => (note.includes(pianoNome(nome)) ? [c] : []));
  const accoppiate = coppieDi(celle, nota);
  const nomeDella = (riga: readonly string[]): string =>
    accoppiate.chiave
      .map((c) => riga[c] ?? '')
      .filter((t) => t !== '' && t !== 'VOID')
      .join(' | ');
  const anno = nomi.findIndex((n) => /^(year|anno)$/.test(pianoNome(n)));
  const valori: Coppia[] = [];
  const testi = new Map<string, Deriva['testi'][number]>();
  for (const [i, j] of accoppiate.coppie)
    nomi.forEach((colonna, c) => {
      const [da, a] = [celle.prima[i]![c] ?? '', celle.dopo[j]![c] ?? ''];
      if (importi[c])
        valori.push({
          colonna,
          periodo: celle.dopo[j]![anno] ?? '',
          riga: da === a ? '' : nomeDella(celle.dopo[j]!),
          da: vecchia.righe[i]![comuni[c]!.prima] ?? '',
          a: nuova.righe[j]![comuni[c]!.dopo] ?? '',
        });
      else if (da !== a) {
        const voce = testi.get(colonna) ?? { colonna, celle: 0, da, a };
        testi.set(colonna, { ...voce, celle: voce.celle + 1 });
      }
    });
  const spaccati = grafie(vecchia, nuova);
  return {
    ...colonne,
    comuni: comuni.length,
    indietro: ultimaDi(nuova) < ultimaDi(vecchia),
    riscritti: scritti.filter(
      ({ colonna, da, inParte }) =>
        !inParte ||
        !spaccati.some((g) => g.colonna === colonna && g.modi.some((m) => m.testo === da)),
    ),
    grafie: spaccati,
    dueDate: dueDate(vecchia, nuova),
    righe: {
      prima: prima.righe.length,
      dopo: dopo.righe.length,
      nuove: accoppiate.nuove.length,
      perse: perseDi(celle, accoppiate.perse, nomeDella),
    },
    rivisti: rivisti(valori),
    testi: [...testi.values()],
  };
}

const pulita = ({ colonne, righe }: Edizione): Edizione => ({
  colonne: colonne.map(spazi),
  righe: righe.filter((r) => r.some((c) => c.trim() !== '')).map((r) => r.map((c) => c.trim())),
});

/** A number by its value alone, so that `55`, `55.00` and `55,0` are one; other cells as they are. */
function comeNumero(cella: string): string {
  const n = numeroDi(cella);
  return n === null || Math.abs(n) > Number.MAX_SAFE_INTEGER / 100 ? cella : String(n);
}

/** The rows that are no more, those of a value that is nowhere in the newer edition together. */
function perseDi(
  { nomi, importi, prima, dopo }: Celle,
  perse: readonly number[],
  nomeDella: (riga: readonly string[]) => string,
): Perse[] {
  const ancora = nomi.map((_, c) => new Set(importi[c] ? [] : dopo.map((r) => r[c])));
  const gruppi: Perse[] = [];
  let resto = perse.map((i) => prima[i]!);
  for (;;) {
    const spariti = nomi.flatMap((nome, c) =>
      importi[c]
        ? []
        : [...Map.groupBy(resto, (r) => r[c] ?? '')]
            .filter(([valore, sue]) => valore !== '' && sue.length > 1 && !ancora[c]!.has(valore))
            .map(([valore, sue]) => ({
              quale: `${nome} «${valore}»`,
              c,
              valore,
              righe: sue.length,
            })),
    );
    const [primo] = spariti.sort((x, y) => y.righe - x.righe || x.c - y.c);
    if (!primo) break;
    gruppi.push({ quale: primo.quale, righe: primo.righe, intero: true });
    resto = resto.filter((r) => r[primo.c] !== primo.valore);
  }
  return [...gruppi, ...resto.map((r) => ({ quale: nomeDella(r), righe: 1, intero: false }))];
}
