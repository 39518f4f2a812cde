import type { Indicatore } from '../model/index.ts';
import { nomeSomma } from '../model/conUnTarget.ts';
import { sigla } from '../model/sigle.ts';
import { elenco } from '../format.ts';
import { italiano } from '../ingest/numeri.ts';
import { inOrdine, type Assi } from './assi.ts';
import { esatto, inDecimali, somma, type Esatto } from './esatti.ts';
import type { Letto, Riga } from './leggi.ts';
import { categorie, indicatoriComuni, unitaDi } from './nomi.ts';
import { proprio } from '../model/proprio.ts';

/** The headings of data/misure.csv that indicatori-ue.csv needs, and all its headings as it is written. */
export const misureIndicatori = ['valore', 'target', 'target_risultato'] as const;
export const testaIndicatori = [
  'indicatore',
  'nome_stampato',
  'dimensione',
  ...misureIndicatori,
  'fonte',
  'punto',
] as const;

/** One row of the dataset of indicators. */
export interface RigaIndicatore {
  anno: string;
  codice: string;
  nome: string;
  risultato: boolean;
  priorita: string;
  ot: string;
  investimento: string;
  categoria: string;
  valore: Esatto;
  target: Esatto;
}

/** An indicator that only the dataset knows, as a row of indicatori.csv. */
export type IndicatoreNuovo = Pick<Indicatore, 'codice' | 'nome' | 'asse' | 'tipo' | 'unita'> & {
  /** The dataset's own code: what a person writes there to say that two are one. */
  altri_nomi: string;
};

/** Decimals beyond what the dataset writes. */
const decimali = 6;

/** Reads the rows; throws one sentence, with row and column, for what is no number. */
export function righeIndicatori({ file, righe }: Letto): RigaIndicatore[] {
  return righe.map((riga) => {
    const { cella } = riga;
    return {
      anno: cella('year'),
      codice: cella('ind_code'),
      nome: cella('indicator_long_name').replace(/\s+/g, ' '),
      risultato: cella('indicator_type_code').startsWith('R'),
      priorita: cella('priority_code'),
      ot: cella('to'),
      investimento: cella('investment_priority').replace('VOID', ''),
      categoria: cella('category_of_region'),
      valore: numero(file, riga, 'implemented_value'),
      target: numero(file, riga, 'target_value'),
    };
  });
}

function numero(file: string, { numero: riga, cella }: Riga, colonna: string): Esatto {
  const valore = esatto(cella(colonna), decimali);
  if (valore !== undefined) return valore;
  throw new Error(
    `${file}: riga ${riga}, colonna «${colonna}»: «${cella(colonna)}» non è un numero.`,
  );
}

/** A target of zero is none: nothing was promised. */
const conUnTarget = ({ target }: RigaIndicatore): boolean =>
  typeof target === 'bigint' && target !== 0n;

/** The rows of the indicators that have a target, at some date and for some priority of their Asse. */
export function conTarget(righe: readonly RigaIndicatore[], assi: Assi): RigaIndicatore[] {
  const chiave = (r: RigaIndicatore): string => `${assi.codiceDi(r)}|${r.codice}`;
  const loro = new Set(righe.filter(conUnTarget).map(chiave));
  return righe.filter((r) => loro.has(chiave(r)));
}

/**
 * The rows of indicatori-ue.csv for each year, and the indicators that the register lacks. Each investment priority has its row;
 * two or more with a target also add up, as reports often print them: a part of its own, which names them. Categories of region,
 * each with its own target, are never added up.
 */
export function tabelleIndicatori(
  righe: readonly RigaIndicatore[],
  assi: Assi,
  noti: readonly Indicatore[],
  fonte: string,
): { tabelle: Map<string, Record<string, string>[]>; nuovi: IndicatoreNuovo[] } {
  const nuovi: IndicatoreNuovo[] = [];
  const tabelle = new Map(
    [...new Set(righe.map((r) => r.anno))].sort().map((a) => [a, [] as Record<string, string>[]]),
  );
  const gruppi = [...Map.groupBy(righe, (r) => `${assi.codiceDi(r)}|${r.codice}`)].sort(
    ([x], [y]) => inOrdine(x, y),
  );
  for (const [, sue] of gruppi) {
    const una = sue[0]!;
    const asse = assi.codiceDi(una);
    const noto = noti.find((i) => i.asse === asse && eQuello(i, una));
    const nuovo = noto ? undefined : indicatoreNuovo(una, asse);
    if (nuovo) nuovi.push(nuovo);
    const indicatore = noto?.codice ?? nuovo!.codice;
    const categorieSue = new Set(sue.map((r) => r.categoria));
    const categoriaDi = (r: RigaIndicatore): string =>
      (categorieSue.size > 1 && proprio(categorie, r.categoria)) || '';
    const parteDi = (r: RigaIndicatore): string =>
      [r.investimento && `priorità ${r.investimento}`, categoriaDi(r)].filter(Boolean).join(', ');
    for (const [anno, tabella] of tabelle) {
      const dellAnno = sue
        .filter((r) => r.anno === anno)
        .sort((x, y) => inOrdine(parteDi(x), parteDi(y)));
      const riga = (dimensione: string, luogo: string, valore: Esatto, target: Esatto) => ({
        indicatore,
        nome_stampato: `${una.codice} ${una.nome}`,
        dimensione,
        valore: scritto(valore),
        target: una.risultato ? '' : scritto(target),
        target_risultato: una.risultato ? scrittoPiano(target) : '',
        fonte,
        punto: `Righe dell’anno ${anno}, ${una.codice}, Asse ${una.priorita}, ${luogo}`,
      });
      const singole = dellAnno
        .filter((r) => r.valore !== '' || r.target !== '')
        .map((r) =>
          riga(parteDi(r), parteDi(r) || 'senza priorità di investimento', r.valore, r.target),
        );
      const addendi = una.risultato
        ? []
        : dellAnno.filter((r) => conUnTarget(r) && r.investimento !== '');
      const somme = [...Map.groupBy(addendi, (r) => r.categoria).values()]
        .filter((sommate) => sommate.length > 1)
        .map((sommate) => {
          const priorita = sommate.map((r) => r.investimento);
          const categoria = categoriaDi(sommate[0]!);
          return riga(
            nomeSomma(priorita, categoria),
            `somma delle priorità ${[elenco(priorita), categoria].filter(Boolean).join(', ')}`,
            somma(sommate.map((r) => r.valore)),
            somma(sommate.map((r) => r.target)),
          );
        });
      for (const voce of [...somme, ...singole]) tabella.push(voce);
    }
  }
  return { tabelle, nuovi };
}

/** Whether a person's indicator is the dataset's: by its code among the other names, or by a name; never a share for a count. */
function eQuello(
  { nome, altriNomi, unita }: Indicatore,
  { codice, nome: stampato }: RigaIndicatore,
): boolean {
  if (unita === '%' || unita === 'EUR') return false;
  const nomi = [codice, proprio(indicatoriComuni, codice) ?? stampato].map((n) => sigla(n));
  return [nome, ...altriNomi].some((n) => nomi.includes(sigla(n)));
}

function indicatoreNuovo(
  { codice, nome, risultato }: RigaIndicatore,
  asse: string,
): IndicatoreNuovo {
  return {
    codice: sigla(`${codice} ${asse}`),
    nome: proprio(indicatoriComuni, codice) ?? nome,
    altri_nomi: codice,
    asse,
    tipo: risultato ? 'risultato' : 'output',
    unita: unitaDi(codice),
  };
}

const testo = (valore: bigint): string => inDecimali(valore, decimali).replace(/\.?0+$/, '');

/** A count as an Italian table writes it; what is missing or does not apply as it is. */
export const scritto = (valore: Esatto): string =>
  typeof valore === 'bigint' ? italiano(testo(valore)) : valore;

/** A number that may have decimals: without the dots of thousands where they could pass for a decimal sign. */
const scrittoPiano = (valore: Esatto): string =>
  typeof valore !== 'bigint' || testo(valore).includes('.') ? scritto(valore) : testo(valore);
