import type { Griglia } from './csv.ts';
import { problema, type Luogo, type Problema } from './problemi.ts';
import { codice, spazi } from './testo.ts';
import { vicino } from './vicino.ts';

/** A table as it was typed: rows by heading, each cell knowing where it stands. */
export interface Tabella {
  file: string;
  foglio?: string | undefined;
  /** Headings in order, normalised, with the column letter of each. */
  intestazioni: Map<string, string>;
  righe: Riga[];
}

/** One row of data. */
export interface Riga {
  /** Row number as a spreadsheet shows it. */
  numero: number;
  valori: string[];
  /** The text of a cell by heading, spaces folded; empty where blank or absent. */
  testo: (intestazione: string) => string;
  /** Where a cell stands. */
  luogo: (intestazione?: string) => Luogo;
}

/** The letter(s) of a column as a spreadsheet shows it: 0 is A, 26 is AA. */
export function letteraDi(indice: number): string {
  const resto = String.fromCharCode(65 + (indice % 26));
  return indice < 26 ? resto : letteraDi(Math.floor(indice / 26) - 1) + resto;
}

/** What a table expects of its headings. */
export interface Attese {
  obbligatorie: readonly string[];
  facoltative: readonly string[];
  /** Headings that data/misure.csv allows; empty where the table takes no measures. */
  misure: ReadonlySet<string>;
}

const quanteRigheDiTitolo = 10;

/** Makes a table of a grid: finds the heading below any title rows, checks every heading and every row's width. */
export function leggiTabella(
  file: string,
  griglia: Griglia,
  attese: Attese,
  foglio?: string,
): { tabella: Tabella | null; problemi: Problema[]; riparazioni: string[] } {
  const problemi: Problema[] = [];
  const riparazioni = [...griglia.riparazioni];
  const dove = (altro: Partial<Luogo> = {}): Luogo => ({ file, foglio, ...altro });
  if (griglia.guasto) problemi.push(problema('unreadable-file', dove(), { altro: griglia.guasto }));
  const piene = griglia.righe.some((riga) => riga.some((cella) => spazi(cella) !== ''));
  if (!piene) return { tabella: null, problemi: [problema('empty-file', dove())], riparazioni };

  const note = new Set([...attese.obbligatorie, ...attese.facoltative, ...attese.misure]);
  const punteggi = griglia.righe
    .slice(0, quanteRigheDiTitolo)
    .map((riga) => riga.filter((cella) => note.has(codice(cella, '_'))).length);
  const iTesta = punteggi.indexOf(Math.max(...punteggi));
  if ((punteggi[iTesta] ?? 0) === 0)
    return {
      tabella: null,
      problemi: [
        problema('no-heading', dove({ riga: 1 }), { attesi: attese.obbligatorie.join(', ') }),
      ],
      riparazioni,
    };
  if (griglia.righe.slice(0, iTesta).some((riga) => riga.some((c) => spazi(c) !== '')))
    riparazioni.push(
      `Le righe sopra l’intestazione (riga ${iTesta + 1}) sono titoli: non sono dati.`,
    );

  const testa = griglia.righe[iTesta] ?? [];
  const intestazioni = new Map<string, string>();
  const indici = new Map<string, number>();
  testa.forEach((cella, i) => {
    const nome = codice(cella, '_');
    const luogo = dove({ riga: iTesta + 1, colonna: letteraDi(i), intestazione: spazi(cella) });
    if (nome === '') {
      const pieno = griglia.righe.slice(iTesta + 1).findIndex((r) => spazi(r[i] ?? '') !== '');
      if (pieno >= 0)
        problemi.push(
          problema(
            'too-many-cells',
            dove({
              riga: iTesta + 2 + pieno,
              colonna: letteraDi(i),
              valori: griglia.righe[iTesta + 1 + pieno],
            }),
            { letto: spazi(griglia.righe[iTesta + 1 + pieno]?.[i] ?? '') },
          ),
        );
      return;
    }
    if (indici.has(nome))
      problemi.push(problema('duplicate-column', luogo, { letto: spazi(cella) }));
    else if (!note.has(nome))
      problemi.push(
        problema('unknown-column', luogo, { letto: spazi(cella), proposta: vicino(nome, note) }),
      );
    else {
      if (nome !== cella) riparazioni.push(`Intestazione «${spazi(cella)}» letta come «${nome}».`);
      indici.set(nome, i);
      intestazioni.set(nome, letteraDi(i));
    }
  });
  for (const nome of attese.obbligatorie)
    if (!indici.has(nome)) {
      const simile = vicino(
        nome,
        testa.map((c) => codice(c, '_')).filter((c) => !note.has(c)),
      );
      problemi.push(
        problema('missing-column', dove({ riga: iTesta + 1 }), {
          attesi: nome,
          letto: testa.map(spazi).join('; '),
          proposta: simile && `${nome}» al posto di «${simile}`,
        }),
      );
    }

  const righe: Riga[] = [];
  griglia.righe.forEach((valori, i) => {
    if (i <= iTesta || valori.every((cella) => spazi(cella) === '')) return;
    const riga: Riga = {
      numero: i + 1,
      valori: valori.map(spazi),
      testo: (nome) => spazi(valori[indici.get(nome) ?? -1] ?? ''),
      luogo: (nome) =>
        dove({
          riga: i + 1,
          colonna: nome === undefined ? undefined : intestazioni.get(nome),
          intestazione: nome,
          valori: valori.map(spazi),
        }),
    };
    const inPiu = valori.findIndex((cella, k) => k >= testa.length && spazi(cella) !== '');
    if (inPiu >= 0)
      problemi.push(
        problema(
          'too-many-cells',
          { ...riga.luogo(), colonna: letteraDi(inPiu) },
          {
            letto: spazi(valori[inPiu] ?? ''),
          },
        ),
      );
    righe.push(riga);
  });
  if (righe.length === 0) problemi.push(problema('empty-file', dove()));
  return { tabella: { file, foglio, intestazioni, righe }, problemi, riparazioni };
}
