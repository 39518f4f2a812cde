import { numero, quante } from '../../../format.ts';

/** The questions about files whose place is not plain. */
export const domande = {
  data: 'Tabelle di una data',
  programma: 'Anagrafiche del programma',
  radice: 'Tabelle comuni',
  ogniFoglio: 'ogni foglio è una tabella',
  scegli: 'scegli la tabella',
  quale: (file: string): string => `Che tabella è ${file}?`,
};

/** One sentence that says how a check went. */
export function riassunto(
  {
    errori,
    avvisi,
    siPubblica,
    servono,
  }: { errori: number; avvisi: number; siPubblica: boolean; servono: readonly string[] },
  lette: number,
): string {
  if (servono.length > 0) return `Prima serve il file dell’ufficio: ${servono.join(', ')}.`;
  const cifre = quante(lette, 'cifra letta', 'cifre lette');
  const conAvvisi = avvisi > 0 ? `, ${problemi.avvisi(avvisi)} da guardare` : '';
  if (errori > 0)
    return `${problemi.errori(errori)} da mendare prima di pubblicare${conAvvisi}; ${cifre}.`;
  return siPubblica
    ? `Nessun errore: ${cifre}, si può pubblicare.`
    : `Nessun errore${conAvvisi}: ${cifre}. Finché aspettano non si pubblica.`;
}

/** Said where the registers of the site cannot be had. */
export const senzaPrestito = (indirizzo: string): string =>
  `Il sito non dà ${indirizzo}: riprova più tardi.`;

/** The sections of the outcome. */
export const esito = {
  serve: (percorso: string): string =>
    `Prima serve il file ${percorso} dell’ufficio. Il sito ne dà solo una parte, senza i recapiti e i numeri di poche persone: riscritto da qui, il resto andrebbe perso. Sceglilo qui sopra: la risposta che hai dato è tenuta da parte, e vi sarà aggiunta.`,
  prestate:
    'Le tabelle scelte sono state controllate insieme a quelle che il sito ha già: il giudizio è quello che darebbe il comando di pubblicazione.',
  problemi: 'Che cosa non va',
  corretti: 'I file con le proposte già scritte',
  pubblicazione: 'Che cosa si pubblicherebbe',
  cambia: 'Che cosa cambia nel sito',
  anteprima: 'Le pagine come saranno',
  deriva: 'Che cosa è scritto in modo diverso dalla data prima',
  daSapere: 'È solo da sapere: non ferma nulla, e un documento può ben cambiare.',
  riparazioni: 'Riparazioni fatte leggendo',
  pacchetto: 'Il pacchetto da consegnare',
};

/** The tables with the proposals written in. */
export const corretti = {
  proposte:
    'Le proposte sono indovinate dal programma: confrontale con il documento, poi verifica di nuovo il file.',
  scarica: (nome: string): string => `Scarica ${nome}`,
  celle: (percorso: string, foglio: string | undefined, celle: number): string =>
    `${percorso}${foglio ? `, dal foglio «${foglio}»` : ''}: ${quante(celle, 'cella corretta', 'celle corrette')}`,
};

/** What the reading mended by itself. */
export const riparazioni = {
  inutile: 'Piccole cose che il programma ha capito da sé. Non serve fare nulla, se è giusto così.',
  file: (file: string, foglio: string | undefined): string =>
    file + (foglio ? `, foglio «${foglio}»` : ''),
  riga: (riga: number | undefined, testo: string): string =>
    riga ? `Riga ${riga}: ${testo}` : testo,
};

/** Under a list that is drawn a part at a time. */
export const elenchi = {
  altri: (questi: number, restano: number): string =>
    questi === restano
      ? `Mostra ${restano === 1 ? 'l’altra voce' : `le altre ${numero(restano)} voci`}`
      : `Mostra altre ${numero(questi)} voci (ne restano ${numero(restano)})`,
};

/** What stands around the words of a problem. */
export const problemi = {
  errori: (n: number): string => quante(n, 'errore', 'errori'),
  avvisi: (n: number): string => quante(n, 'avviso', 'avvisi'),
  letto: 'Letto',
  perche: 'Perché non va',
  rimedio: 'Rimedio',
  proposta: 'Proposta',
  presaVisione: 'Presa visione',
  questaCella: ' (è questa la cella)',
  celle: (luogo: string): string => `Le celle: ${luogo}`,
  addendi: 'Le cifre da cui viene',
};

/** What the tables would publish. */
export const pubblicazione = {
  conErrori:
    'Finché ci sono errori non si pubblica nulla. Queste sono le parti che già si leggono.',
  senzaErrori:
    'Tutte le tabelle si leggono. Confronta le cifre con il documento prima di consegnarle.',
  tabelle: 'Tabella per tabella',
  cifre: 'Le cifre, una per una',
  conto: (nuove: number, cambiate: number, uguali: number): string => {
    const conti = [
      nuove > 0 && quante(nuove, 'nuova', 'nuove'),
      cambiate > 0 &&
        quante(cambiate, 'diversa da quella pubblicata', 'diverse da quelle pubblicate'),
      uguali > 0 && quante(uguali, 'già pubblicata uguale', 'già pubblicate uguali'),
    ];
    return `Cifre: ${conti.filter(Boolean).join(', ')}.`;
  },
  tabella: (file: string, cifre: number, voci: number): string => {
    const conti = [
      cifre > 0 && quante(cifre, 'cifra', 'cifre'),
      voci > 0 && quante(voci, 'voce', 'voci'),
    ];
    return `${file}: ${conti.filter(Boolean).join(', ') || 'nessuna cifra'}`;
  },
  togli: 'Togli dal lavoro',
  didascalia: 'Tabella: le cifre lette',
  testate: ['Dove', 'Soggetto', 'Misura', 'Stampato', 'Letto come', 'Stato'],
  stati: { nuova: 'nuova', uguale: 'già pubblicata', cambiata: 'cambiata' },
  era: (testo: string): string => (testo === '' ? '' : ` (era «${testo}»)`),
};

/** What may be done about a problem without leaving the page. */
export const risposte = {
  accetta: (proposta: string): string => `Scrivi «${proposta}» nella cella`,
  scrivi: {
    spiegazioni: 'Aggiungi la spiegazione',
    decisioni: 'Aggiungi la decisione',
    rettifiche: 'Aggiungi la rettifica',
    spostate: 'Aggiungi lo spostamento',
    eventi: 'Aggiungi ciò che è successo',
    rinvii: 'Aggiungi il rinvio',
    avvisi: 'Va bene così',
  },
};
