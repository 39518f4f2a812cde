import type { Prosa } from '../../prosa.ts';

/** The form in which the files are chosen. */
export const modulo = {
  senzaScript: [
    'Questa pagina legge i file con JavaScript, che qui è spento. Le tabelle si controllano anche con il comando ',
    { codice: 'npm run verifica' },
    ' nella cartella del progetto: se non sai come, chiedilo al tecnico dell’ufficio.',
  ] satisfies Prosa,
  invito: 'Trascina qui i file o la cartella, oppure sceglili:',
  file: 'Uno o più file',
  cartella: 'Una cartella',
  qualeCartella: 'l’intera cartella dei dati, un programma o una data',
  dove: 'Dove vanno queste tabelle?',
  programma: 'Programma',
  scegliProgramma: 'scegli il programma',
  data: 'Data di riferimento',
  comeLaData: '2022 per il 31 dicembre 2022, 2022-06-30 per un giorno, 2019-06 per un mese',
  verifica: 'Verifica',
  ferma: 'Ferma la lettura (Esc)',
};

/** What is said while files are chosen and read. */
export const stato = {
  leggo: 'Leggo i file…',
  controllo: 'Controllo in corso…',
  fermata: 'Lettura fermata: non è stato controllato nulla. Scegli altri file, oppure riprova.',
  troppoTempo: (secondi: number): string =>
    `Dopo ${secondi} secondi la lettura non era finita ed è stata fermata: dividi i file, oppure controllali con il comando «npm run verifica».`,
  senzaOperaio:
    'Questo browser non riesce a leggere i file in disparte dalla pagina: aggiornalo o usane un altro, oppure controlla le tabelle con il comando «npm run verifica».',
  nonSiLeggono: 'I file non si leggono: se li hai appena modificati, sceglili di nuovo.',
  senzaRisposte: 'Prima di’ dove vanno le tabelle: programma, data e nome.',
  nessunaTabella: 'Qui non ci sono tabelle: servono file .csv, .xlsx o .ods.',
  nomiInsufficienti: (n: number): string =>
    `${n === 1 ? 'Il nome di un file non basta a dire dove va' : `I nomi di ${n} file non bastano a dire dove vanno`}: rispondi alle domande e premi «Verifica».`,
  pesaTroppo: (percorso: string, megabyte: number): string =>
    `«${percorso}» pesa troppo per essere una tabella: più di ${megabyte} MB.`,
  troppi: 'I file sono troppi: scegli la cartella dei dati, o una sua parte.',
};
