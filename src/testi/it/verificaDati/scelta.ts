import { quante } from '../../../format.ts';
import type { Prosa } from '../../prosa.ts';

/** The form in which the files are chosen. */
export const modulo = {
  senzaScript: [
    'Questa pagina legge i file con JavaScript, che qui è spento. Le tabelle si controllano anche con il comando ',
    { codice: 'npm run verifica' },
    ' nella cartella del sito: se non sai come, chiedilo al tecnico dell’ufficio.',
  ] satisfies Prosa,
  invito: 'Trascina qui i file, la cartella o lo zip, oppure sceglili:',
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
  preparo: 'Preparo la tabella…',
  controllo: 'Controllo in corso…',
  fermata: 'Lettura fermata: non è stato controllato nulla. Scegli altri file, oppure riprova.',
  troppoTempo: (secondi: number): string =>
    `Dopo ${secondi} secondi la lettura non era finita ed è stata fermata: dividi i file, oppure controllali con il comando «npm run verifica».`,
  senzaOperaio:
    'Questo browser non riesce a leggere i file in disparte dalla pagina: aggiornalo o usane un altro, oppure controlla le tabelle con il comando «npm run verifica».',
  nonSiLeggono: 'I file non si leggono: se li hai appena modificati, sceglili di nuovo.',
  senzaRisposte: 'Prima di’ dove vanno le tabelle: programma, data e nome.',
  nessunaTabella:
    'Qui non ci sono tabelle: servono file .csv, .xlsx, .ods, o uno .zip che ne contiene.',
  nomiInsufficienti: (n: number): string =>
    `${n === 1 ? 'Il nome di un file non basta a dire dove va' : `I nomi di ${n} file non bastano a dire dove vanno`}: rispondi alle domande e premi «Verifica».`,
  pesaTroppo: (percorso: string, megabyte: number): string =>
    `«${percorso}» pesa troppo per essere una tabella: più di ${megabyte} MB.`,
  leggoFile: (n: number, di: number): string =>
    di === 1 ? 'Leggo il file…' : `Leggo il file ${n} di ${di}…`,
  inSospeso: (n: number): string =>
    `C’è un lavoro lasciato a metà in questo browser: ${quante(n, 'file', 'file')}.`,
  scartato: 'Lavoro scartato: in questo browser non ne resta nulla.',
  troppi: 'I file sono troppi: scegli la cartella dei dati, o una sua parte.',
};

/** About a zip that was chosen. */
export const archivi = {
  guasto: (nome: string, perche: string): string =>
    `«${nome}» non si apre (${perche}): rifai lo zip, oppure scegli i file uno per uno.`,
};

/** The table made ready for a date. */
export const pronta = {
  titolo: 'Prima: la tabella da riempire',
  dice: 'Un solo file con un foglio per tabella, le scelte già pronte e, come guida, che cosa aveva l’ultima data.',
  scarica: 'Scarica la tabella pronta',
  nome: (programma: string, data: string, formato: string): string =>
    `${programma} ${data} tabelle.${formato}`,
  formato: 'Formato',
  formati: [
    ['xlsx', 'Excel'],
    ['ods', 'LibreOffice'],
  ] as const,
  giaTutto: 'Di questa data il sito ha già tutte le tabelle: per cambiarne una sceglila qui sotto.',
  fatta: 'La tabella è stata scaricata: riempila, poi sceglila qui sotto.',
};

/** The work that the browser kept. */
export const ripreso = { riprendi: 'Riprendi', scarta: 'Scarta' };
