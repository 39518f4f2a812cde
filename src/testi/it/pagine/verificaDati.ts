import type { Prosa } from '../../prosa.ts';

/** The page where tables are checked in the browser. */
export const verificaDati = {
  descrizione:
    'Il controllo che precede la pubblicazione, nel browser: si scelgono le tabelle e si vede che cosa non va, cella per cella. Nessun file lascia il computer.',
  titolo: 'Verifica dati',
  apertura:
    'Qui si controllano le tabelle prima di consegnarle. Tutto si fa nel browser: nessun file lascia il tuo computer.',
  come: {
    etichetta: 'Come funziona',
    titolo: 'Che cosa si controlla, e con che cosa',
    paragrafi: (anagrafiche: string, misure: string): Prosa[] => [
      [
        'Di ogni tabella si leggono le intestazioni, i codici e tutte le celle: importi, percentuali, conteggi, date. Ogni problema è detto una volta sola, con il posto in cui si trova, il motivo, il rimedio e, quando si può indovinare, la cella corretta. Gli errori fermano la pubblicazione; gli avvisi chiedono soltanto di guardare.',
      ],
      [
        'I codici si confrontano con le anagrafiche pubblicate dal sito, che la pagina scarica da qui: misure, Assi, documenti, iniziative e indicatori. Le anagrafiche scelte insieme alle tabelle hanno la precedenza. La cartella intera dei dati si controlla da sola, senza quelle del sito.',
      ],
      [
        'Dopo aver corretto un file sceglilo di nuovo: il browser non vede le modifiche da sé. Chi lavora nella cartella del progetto ha il comando ',
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
