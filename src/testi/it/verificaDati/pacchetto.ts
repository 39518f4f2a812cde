import { delGiorno } from '../../../format.ts';

/** The package that is handed over. */
export const pacchetto = {
  aspetta:
    'Quando non ci sarà più nulla da mendare, da spiegare o da guardare, qui si scarica il pacchetto da consegnare.',
  contiene:
    'Tutto è a posto: il pacchetto è un solo file .zip, con le tabelle nuove (una cartella di lavoro in cui hai accettato una proposta vi sta come tabelle .csv, e non più come era), i registri aggiornati e un riepilogo da leggere.',
  nota: 'Una frase per chi legge la pagina Rettifiche (può restare vuota)',
  scarica: 'Scarica il pacchetto',
  nome: (giorno: string): string => `pacchetto-${giorno}.zip`,
  scarta: 'Scarta questo lavoro',
  conservato: 'Fino ad allora il lavoro resta in questo browser, e solo qui.',
  /** What stands in the package for whoever opens it. */
  leggimi: (giorno: string, inBreve: string, percorsi: readonly string[]): string =>
    `Pacchetto ${delGiorno(giorno)}

${inBreve}
Che cosa cambia, riga per riga, si legge in riepilogo.html.

Che cosa farne: una di queste tre vie (con le figure nella pagina «Verifica dati» del sito, in fondo).
1. GitHub: nella pagina del sito «Add file», «Upload files»; si trascina la cartella data di questo
   pacchetto, si sceglie «Create a new branch» e si propone la modifica. Il controllo automatico la commenta.
2. GitLab: dal «Web IDE» del sito si trascinano gli stessi file in un ramo nuovo, con una richiesta di unione.
3. Nella cartella del sito, su un computer dell’ufficio: npm run importa ${pacchetto.nome(giorno)}

I file:
${percorsi.map((p) => `  data/${p}`).join('\n')}
`,
};
