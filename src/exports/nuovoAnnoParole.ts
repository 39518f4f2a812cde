import { stati, type Dati, type Misura } from '../model/index.ts';
import type { TabellaPronta } from './nuovoAnno.ts';

const strutture: Record<string, string> = {
  id: 'Identificativo del documento: minuscole, cifre e trattini. È già proposto.',
  titolo: 'Il titolo del documento, com’è stampato.',
  tipo: 'Che documento è: «relazione annuale», «nota», «presentazione».',
  autore: 'Chi lo firma.',
  data_documento:
    'Quando è stato approvato o pubblicato, per esempio 29/05/2024. Può restare vuota.',
  nota: 'Che cosa deve sapere chi legge. Può restare vuota.',
  asse: 'Il codice dell’Asse; «Totale» è il totale stampato del programma.',
  etichetta: 'Il nome della riga com’è stampato, se è diverso dal codice. Può restare vuota.',
  indicatore: 'Il codice dell’indicatore, quello di indicatori.csv del programma.',
  iniziativa: 'L’identificativo dell’iniziativa, quello di iniziative.csv del programma.',
  nome_stampato: 'Il nome con cui il documento la chiama. Può restare vuota.',
  stato: `A che punto è, se il documento lo dice: ${stati.join(', ')}.`,
  dimensione:
    'La parte di cui parla la riga (per esempio «F»), se non è il tutto. Può restare vuota.',
  anno_target: 'L’anno del target, per esempio 2023.',
  fonte: 'Il documento: l’identificativo scritto in «fonti». È già proposto.',
  punto: 'Il luogo del documento: «Tabella 2», «§ 3.1». È obbligatorio quando c’è una cifra.',
};

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
export function cheCosaVuole(dati: Dati, tabella: string, colonna: string): string {
  if (tabella === 'iniziative' && colonna === 'asse')
    return 'L’Asse sotto cui il documento la mette, se è diverso da quello di iniziative.csv.';
  if (tabella === 'fonti' && colonna === 'punto')
    return 'Dove il documento dice quello che sta in questa riga. Può restare vuota.';
  const misura = dati.misure.find((m) => m.colonna === colonna);
  if (!misura || colonna === 'anno_target') return strutture[colonna] ?? '';
  const dimensione = misura.dimensione === '' ? '' : ` (${misura.dimensione})`;
  return `${misura.nome}${dimensione}. ${esempi[misura.tipo]}. Vuota se non è stampata.`;
}

/** The steps from the empty tables to the published year. */
export function passi(programma: string, cartella: string): string[] {
  return [
    'In «fonti» descriva il documento: titolo, tipo, autore.',
    'Copi in ogni tabella le cifre come sono stampate, con il luogo del documento in «punto».',
    'Una cella vuota vuol dire «non stampato», mai zero. Zero si scrive 0; «n.d.» vuol dire non disponibile.',
    'Elimini le righe di ciò che il documento non nomina, e le colonne che non servono.',
    `Un’iniziativa o un indicatore nuovo si aggiunge prima in data/${programma}/iniziative.csv o indicatori.csv.`,
    'Lanci «npm run verifica», corregga quello che segnala e legga che cosa cambierebbe (verifica.html).',
    `Quando è tutto a posto lanci «npm run pubblica» e poi «npm run build»: le pagine del ${cartella} nascono da sole.`,
  ];
}

/** The codes that a key column may hold, with what they stand for. */
export function codiciDi(
  dati: Dati,
  programma: string,
  colonna: string,
): { codice: string; nome: string }[] {
  const suoi = <T extends { programma: string }>(voci: readonly T[]): T[] =>
    voci.filter((v) => v.programma === programma);
  if (colonna === 'asse')
    return [
      ...suoi(dati.assi).map((a) => ({ codice: a.codice, nome: a.nome })),
      { codice: 'Totale', nome: 'Il totale stampato del programma' },
    ];
  if (colonna === 'indicatore')
    return suoi(dati.indicatori).map((i) => ({ codice: i.codice, nome: i.nome }));
  if (colonna === 'iniziativa')
    return suoi(dati.iniziative).map((i) => ({ codice: i.id, nome: i.nome }));
  if (colonna === 'stato') return stati.map((s) => ({ codice: s, nome: '' }));
  return [];
}

/** LEGGIMI.txt of the new folder: the steps, the columns of every table, the codes. */
export function leggimi(
  dati: Dati,
  programma: string,
  cartella: string,
  tabelle: readonly TabellaPronta[],
): string {
  const righe = [`${programma}, ${cartella}: tabelle da compilare`, ''];
  righe.push(...passi(programma, cartella).map((p, i) => `${i + 1}. ${p}`), '');
  for (const { nome, colonne } of tabelle) {
    righe.push(`${nome}.csv`);
    righe.push(...colonne.map((c) => `    ${c.padEnd(28)} ${cheCosaVuole(dati, nome, c)}`), '');
  }
  for (const colonna of ['asse', 'indicatore', 'iniziativa']) {
    const codici = codiciDi(dati, programma, colonna);
    if (codici.length === 0) continue;
    righe.push(`Codici per «${colonna}»`);
    righe.push(...codici.map(({ codice, nome }) => `    ${codice.padEnd(44)} ${nome}`), '');
  }
  return `${righe.join('\n').trimEnd()}\n`;
}
