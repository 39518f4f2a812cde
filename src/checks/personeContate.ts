import { esatta, type Archivio, type Indicatore, type Osservazione } from '../model/index.ts';
import { stampata } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/**
 * An indicator that counts people whom its Asse counts too, under the heading that `conta` names: the two numbers at each date. The
 * number is that of the whole indicator; of its parts where a date prints no whole.
 */
export function personeContate(archivio: Archivio): Esito[] {
  return archivio.indicatori
    .filter((i) => i.conta !== '')
    .flatMap((i) =>
      archivio
        .figureDi({ programma: i.programma, soggettoTipo: 'indicatore', soggetto: i.codice })
        .filter((o) => o.misura === 'valore' && esatta(o) && o === stampata(archivio, o))
        .filter((o) => o.dimensione === '' || !stampata(archivio, { ...o, dimensione: '' }))
        .flatMap((o) => uno(archivio, i, o)),
    );
}

function uno(archivio: Archivio, i: Indicatore, valore: Osservazione): Esito[] {
  const m = archivio.misura(i.conta);
  const persone =
    m && stampata(archivio, { ...valore, ...m, soggettoTipo: 'asse', soggetto: i.asse });
  if (!persone || !esatta(persone)) return [];
  if (persone.valore === valore.valore) return [concorda('torna', [valore, persone])];
  return [
    rilievo({
      modello: 'persone-contate.altre',
      argomenti: { valore: valore.id, persone: persone.id },
      figure: [valore, persone],
      prove: [],
      chiave: ['persone', valore.dimensione],
      verdetto: valore.dimensione === '' ? 'non spiegato' : 'base diversa',
      // An indicator may count fewer people than were reached, by its own definition.
      livello: 'cambiamento',
      gravita: 'avviso',
    }),
  ];
}
