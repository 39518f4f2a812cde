import type { Prosa } from '../../prosa.ts';

/** A way to hand over the package. */
interface Via {
  titolo: string;
  quando: string;
  passi: Prosa[];
}

/** What the officer does with the package, step by step. */
export const consegna = {
  etichetta: 'Consegnare',
  titolo: 'Consegnare il pacchetto',
  apertura:
    'Il pacchetto è uno .zip. Dentro ci sono la cartella data con le tabelle e i registri, il riepilogo da leggere (riepilogo.html) e queste istruzioni. Si consegna in uno di questi tre modi: chi tiene il sito dirà quale.',
  figure: {
    problema:
      'Un problema nella pagina: la cella segnata nella sua riga, che cosa non va, il rimedio, e il bottone che scrive la correzione.',
    anteprima:
      'L’anteprima: scelta una pagina, se ne vedono le frasi, i grafici e le cifre prima di pubblicare.',
    pacchetto:
      'Quando non manca più nulla: la frase per chi legge e il bottone «Scarica il pacchetto».',
  },
  vie: [
    {
      titolo: 'Con GitHub',
      quando: 'Se il sito sta su GitHub e hai un accesso.',
      passi: [
        ['Apri lo .zip con un doppio clic: si vede la cartella data.'],
        ['Nella pagina del sito su GitHub premi «Add file», poi «Upload files».'],
        [
          'Trascina nella pagina la cartella data del pacchetto (solo quella) e aspetta che i nomi dei file siano comparsi.',
        ],
        [
          'In fondo scrivi che cosa hai fatto, scegli «Create a new branch for this commit and start a pull request» e premi «Propose changes», poi «Create pull request».',
        ],
        [
          'Dopo alcuni minuti un commento dice lo stesso giudizio di questa pagina, e che cosa cambierebbe. In fondo alla pagina del controllo, sotto «Artifacts», c’è il sito già costruito.',
        ],
        ['Chi tiene il sito legge e preme «Merge pull request»: da lì si pubblica da sé.'],
      ],
    },
    {
      titolo: 'Con GitLab',
      quando: 'Se il sito sta su un GitLab, anche dell’ente.',
      passi: [
        ['Apri lo .zip con un doppio clic: si vede la cartella data.'],
        [
          'Nella pagina del sito premi «Edit», poi «Web IDE». Trascina nell’elenco dei file, sopra la cartella data, ciò che sta nella cartella data del pacchetto.',
        ],
        [
          'Premi l’icona dei cambiamenti, scrivi che cosa hai fatto e scegli «Commit to new branch», poi «Create MR».',
        ],
        [
          'Nella richiesta di unione si leggono accanto alle righe gli stessi problemi di questa pagina, e sotto «View exposed artifacts» il riepilogo e il sito già costruito.',
        ],
        ['Chi tiene il sito legge e preme «Merge».'],
      ],
    },
    {
      titolo: 'In una cartella condivisa',
      quando: 'Se il sito è una cartella di rete, senza GitHub né GitLab.',
      passi: [
        ['Copia lo .zip nella cartella del sito, senza aprirlo.'],
        [
          'Chi ha il terminale, in quella cartella, lancia ',
          { codice: 'npm run importa pacchetto-2024-06-01.zip' },
          ' (con il nome del tuo). Dà lo stesso giudizio di questa pagina, e poi mette i file al loro posto, tutti o nessuno.',
        ],
        ['Poi ', { codice: 'npm run build' }, ' rifà il sito in dist.'],
        [
          'Se nel frattempo qualcun altro ha pubblicato, il comando lo dice e non tocca nulla. Scarica di nuovo il pacchetto dal sito aggiornato, dove il lavoro è rimasto.',
        ],
      ],
    },
  ] satisfies Via[],
};
