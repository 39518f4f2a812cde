import {
  rigaTotale,
  spiegazioneDi,
  tavoleDi,
  type Colonna,
  type Dati,
  type Misura,
} from '../model/index.ts';
import type { TabellaPronta } from './nuovoAnno.ts';
import { proprio } from '../model/proprio.ts';

/** The columns of the prepared tables that hold codes or words of a list, by heading. */
export const conElenco: ReadonlyMap<string, Colonna> = (() => {
  const trovate = new Map<string, Colonna>();
  for (const [, { pronta, colonne }] of tavoleDi('data'))
    for (const [nome, c] of Object.entries(pronta ? colonne : {}))
      if (!c.rara && c.tipo !== 'documento' && (c.riferimento ?? c.valori) && !trovate.has(nome))
        trovate.set(nome, c);
  return trovate;
})();

const esempi: Record<Misura['tipo'], string> = {
  euro: 'Importo com’è stampato: «290.890.851,86 €», «36,1 Mln €», «circa 880 mila €»',
  percentuale: 'Percentuale com’è stampata: «85%», «122,89 %»',
  conteggio: 'Numero com’è stampato: «2.226», «circa 600»',
  volte: 'Rapporto com’è stampato: «il doppio», «1,5»',
  data: 'Data com’è stampata: «31/12/2023», «maggio 2023»',
  intervallo: 'Intervallo com’è stampato: «15-29», «fino a 35 anni»',
  atto: 'L’atto com’è citato: «DGR n. 6280 del 11/04/2022»',
  indicatore: 'Valore nell’unità dell’indicatore, com’è stampato',
};

/** What a column of a prepared table wants, in a sentence or two. */
export function cheCosaVuole(dati: Dati, { nome, righe }: TabellaPronta, colonna: string): string {
  const descritta = proprio(tavoleDi('data').find(([n]) => n === nome)?.[1].colonne ?? {}, colonna);
  if (descritta)
    return righe.every((riga) => proprio(riga, colonna))
      ? `${descritta.aiuto} È già proposto.`
      : spiegazioneDi(descritta);
  const misura = dati.misure.find((m) => m.colonna === colonna);
  if (!misura) return '';
  const dimensione = misura.dimensione === '' ? '' : ` (${misura.dimensione})`;
  return `${misura.nome}${dimensione}. ${esempi[misura.tipo]}. Vuota se non è stampata.`;
}

/** The steps from the empty tables to the published year. */
export function passi(programma: string, cartella: string): string[] {
  return [
    'In «fonti» descrivi il documento: titolo, tipo, autore.',
    'Copia in ogni tabella le cifre come sono stampate, con il luogo del documento in «punto».',
    'Una cella vuota vuol dire «non stampato», mai zero. Zero si scrive 0; «n.d.» vuol dire non disponibile.',
    'Elimina le righe di ciò che il documento non nomina, e le colonne che non servono.',
    `Un’iniziativa o un indicatore nuovo si aggiunge prima in data/${programma}/iniziative.csv o indicatori.csv.`,
    'Lancia «npm run verifica», correggi quello che segnala e leggi che cosa cambierebbe (verifica.html).',
    `Quando è tutto a posto lanci «npm run pubblica» e poi «npm run build»: le pagine del ${cartella} nascono da sole.`,
  ];
}

/** The codes that a key column may hold, with what they stand for. */
export function codiciDi(
  dati: Dati,
  programma: string,
  colonna: string,
): { codice: string; nome: string }[] {
  const { valori = [], riferimento, tipo } = conElenco.get(colonna) ?? {};
  if (!riferimento) return valori.map((codice) => ({ codice, nome: '' }));
  const voci = dati[riferimento].filter((v) => v.programma === programma);
  return [
    ...voci.map((v) => ({
      codice: 'codice' in v ? v.codice : v.id,
      nome: 'nome' in v ? v.nome : v.titolo,
    })),
    ...(tipo === 'riga' ? [{ codice: rigaTotale, nome: 'Il totale stampato del programma' }] : []),
  ];
}

/** LEGGIMI.txt of the new folder: the steps, the columns of every table, the codes. */
export function leggimi(
  dati: Dati,
  programma: string,
  cartella: string,
  tabelle: readonly TabellaPronta[],
): string {
  const parti = [
    [`${programma}, ${cartella}: tabelle da compilare`],
    passi(programma, cartella).map((p, i) => `${i + 1}. ${p}`),
    ...tabelle.map((tabella) => [
      `${tabella.nome}.csv`,
      ...tabella.colonne.map((c) => `    ${c.padEnd(28)} ${cheCosaVuole(dati, tabella, c)}`),
    ]),
    ...[...conElenco].flatMap(([colonna, { riferimento }]) => {
      const codici = riferimento ? codiciDi(dati, programma, colonna) : [];
      const righe = codici.map(({ codice, nome }) => `    ${codice.padEnd(44)} ${nome}`);
      return righe.length === 0 ? [] : [[`Codici per «${colonna}»`, ...righe]];
    }),
  ];
  return `${parti
    .map((righe) => righe.join('\n'))
    .join('\n\n')
    .trimEnd()}\n`;
}
