import type { Prosa } from '../../prosa.ts';

/** The page where tables are checked in the browser. */
export const verificaDati = {
  descrizione:
    'Dalla tabella da riempire al pacchetto da consegnare, nel browser: si vede che cosa non va, cella per cella, si corregge, si spiega. Nessun file lascia il computer.',
  titolo: 'Verifica dati',
  apertura:
    'Qui si prepara un anno nuovo, dalla tabella da riempire al pacchetto da consegnare. Tutto si fa nel browser: nessun file lascia il tuo computer.',
  come: {
    etichetta: 'Come funziona',
    titolo: 'Che cosa si controlla, e con che cosa',
    paragrafi: (anagrafiche: string, misure: string): Prosa[] => [
      [
        'Di ogni tabella si leggono le intestazioni, i codici e tutte le celle: importi, percentuali, conteggi, date. Ogni problema è detto una volta sola, con il posto, il motivo e il rimedio. Quando si può indovinare, c’è anche la cella corretta. Gli errori fermano la pubblicazione; gli avvisi chiedono soltanto di guardare.',
      ],
      [
        'Le tabelle scelte si mettono fra quelle che il sito ha già, al posto di quelle con lo stesso nome. Il giudizio è quello del comando di pubblicazione. La cartella intera dei dati si controlla da sola. Il lavoro resta in questo browser finché non lo consegni o lo scarti.',
      ],
      [
        'Dove una correzione è proposta si scrive da qui. Altrimenti correggi il file e sceglilo di nuovo, perché il browser non vede le modifiche da sé. Chi ha sul computer la cartella del sito ha anche il comando ',
        { codice: 'npm run verifica' },
        '.',
      ],
      [
        'Come si scrivono le tabelle si vede dalle ',
        { testo: 'anagrafiche pubblicate', href: anagrafiche },
        '; i nomi delle colonne di cifre sono nel ',
        { testo: 'catalogo delle misure', href: misure },
        '.',
      ],
    ],
  },
};
