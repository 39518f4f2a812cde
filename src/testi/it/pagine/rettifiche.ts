import { delGiorno, numero, quante } from '../../../format.ts';
import type { Prosa } from '../../prosa.ts';

/** The page of the corrections, of the publications and of their register. */
export const rettifiche = {
  descrizione:
    'Una cifra pubblicata qui non cambia in silenzio: ogni cambiamento è in questa pagina, con la data, il motivo, il valore di prima e quello di adesso.',
  titolo: 'Le cifre che abbiamo rettificato',
  apertura:
    'Una cifra pubblicata in questo sito non cambia in silenzio. Se cambia, qui restano la data, il motivo, il valore di prima e quello di adesso; accanto alla cifra compare il segno ✎.',
  elenco: {
    etichetta: 'Le rettifiche',
    titolo: (n: number): string => {
      if (n === 0) return 'Finora nessuna rettifica';
      return n === 1 ? 'Una rettifica' : `${numero(n)} rettifiche, dalla più recente`;
    },
    /** Where there is none: since when, or why there cannot be any. */
    nessuna: (primaPubblicazione: string | undefined): string =>
      primaPubblicazione
        ? `Dalla prima pubblicazione, ${delGiorno(primaPubblicazione)}, nessuna cifra è cambiata.`
        : 'I dati non sono ancora stati pubblicati la prima volta: prima di allora si correggono e basta.',
    tipi: [
      {
        nome: 'Revisione',
        vuolDire:
          'La fonte stessa ha cambiato la cifra: un documento nuovo, o una versione nuova dello stesso documento, riporta un altro valore per la stessa data.',
      },
      {
        nome: 'Correzione',
        vuolDire:
          'La fonte è la stessa e l’errore era nostro: una cifra trascritta male, messa alla riga sbagliata o nell’unità sbagliata.',
      },
    ],
  },
  /** The pages that hold them all, of each programme. */
  aPagine: {
    descrizione: (programma: string, n: number): string =>
      `${programma}: ${quante(n, 'cifra cambiata', 'cifre cambiate')} dopo la pubblicazione, con il valore di prima e il motivo.`,
    tutte: 'Che cosa sono le rettifiche, e le altre',
    intere: 'Tutte, programma per programma:',
    via: (
      programma: string,
      { voci, pagina, pagine }: { voci: readonly unknown[]; pagina: number; pagine: number },
    ): string => `${programma}${pagine > 1 ? `, pagina ${pagina}` : ''}: ${numero(voci.length)}`,
  },
  pubblicazioni: {
    etichetta: 'Le novità',
    titolo: (n: number): string => (n > 0 ? 'Che cosa è uscito, e quando' : 'Che cosa è uscito'),
    /** Those that are not in sight. */
    altre: (n: number, cambiamenti: string): Prosa => [
      n === 1 ? 'Un’altra, più vecchia, è in ' : `Altre ${numero(n)}, più vecchie, sono in `,
      { testo: 'Che cosa è cambiato nei dati', href: cambiamenti },
      '.',
    ],
    nessuna: 'Qui comparirà una nota per ogni pubblicazione.',
  },
  registro: {
    etichetta: 'Il registro',
    titolo: 'Come si può controllare che nulla è cambiato',
    righe: (righe: number, cifre: number, impronta: string): Prosa => [
      `Ogni pubblicazione aggiunge righe a un registro e non ne tocca nessuna: finora sono ${numero(righe)}, per ${quante(cifre, 'cifra', 'cifre')}, le pagine del sito e tutto ciò che sta accanto alle cifre: nomi, note, spiegazioni, rettifiche con il loro motivo. Restano fuori solo i testi che il sito scrive di suo, come il glossario e il metodo. `,
      'Ogni riga finisce con l’impronta SHA-256 della riga di prima, byte per byte e con il suo a capo: una riga cambiata, tolta o spostata si vede. L’impronta dell’ultima è ',
      { codice: impronta },
      '.',
    ],
    vuoto:
      'Ogni pubblicazione aggiungerà righe a un registro, senza toccare quelle di prima. Ogni riga finirà con l’impronta SHA-256 della riga di prima, e quindi una riga cambiata, tolta o spostata si vedrà.',
    /** `chiave`: the public key, in one line. */
    firmato: (chiave: string): Prosa => [
      'A ogni pubblicazione chi pubblica firma la testata del registro: quante righe ha, e un’impronta di tutte. Chi ha conservato una testata firmata si accorge se il registro cambia, chiunque sia a cambiarlo. La chiave è ',
      { codice: chiave },
      ': va confrontata con quella che chi pubblica dice anche fuori dal sito.',
    ],
    senzaFirma:
      'Il registro non è firmato: protegge dagli errori e dalle sviste, non da chi lo pubblica, che potrebbe riscriverlo da capo. Se ne accorge chi ne ha conservato una copia.',
    /** `testimone`: the name of who signed too; `data`: true where an authority put its time. Both may be missing. */
    altri: (testimone: string, data: boolean): string =>
      [
        testimone && `Con chi pubblica firma anche un testimone, ${testimone}.`,
        data && 'La testata di oggi ha una marca temporale, in /registro/marche/.',
      ]
        .filter(Boolean)
        .join(' '),
    /** How a reader checks without this site; `sito`: its address, `id`: a figure. */
    daFuori: 'Per controllare una cifra fuori dal sito bastano Python e openssl, e tre comandi:',
    comandi: (sito: string, id: string, chiave: string): Prosa[] => [
      [{ codice: `curl -O ${sito}/verifica-registro.py` }],
      [{ codice: `curl -O ${sito}/registro/prove/${id}.tlog-proof` }],
      [{ codice: `python3 verifica-registro.py ${chiave} ${id}.tlog-proof` }],
    ],
    intero:
      'Lo stesso programma controlla il registro intero, e che cominci con una copia o con una testata conservata prima.',
    script: {
      nome: 'Il programma che controlla, Python',
      nota: 'una pagina sola: legge il registro, le testate e le prove',
    },
    testata: {
      nome: 'La testata firmata di oggi',
      nota: 'da conservare: domani il registro deve cominciare così',
    },
    vie: 'Seguire i cambiamenti',
    file: {
      nome: 'Il registro, CSV',
      nota: 'tutto ciò che è stato pubblicato, una riga dopo l’altra',
    },
    cambiamenti: {
      nome: 'I cambiamenti, versione per versione',
      nota: 'che cosa ogni pubblicazione ha aggiunto, cambiato, ritirato o rinominato',
    },
    feed: {
      nome: 'Feed degli aggiornamenti',
      nota: 'per i programmi che avvisano quando qualcosa cambia',
    },
  },
};
