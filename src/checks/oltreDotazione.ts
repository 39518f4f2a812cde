import {
  chiaveDi,
  esatta,
  percento,
  stadi,
  type Archivio,
  type Osservazione,
} from '../model/index.ts';
import { stampata } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** Money above the allocation: no stage of an Asse or programme should pass 100 % of it. */
export function oltreDotazione(archivio: Archivio): Esito[] {
  const dotazioni = archivio.osservazioni.filter(
    (o) =>
      o.misura === 'dotazione' &&
      ['programma', 'asse'].includes(o.soggettoTipo) &&
      o === stampata(archivio, o) &&
      esatta(o) &&
      (o.valore ?? 0) > 0,
  );
  return [...Map.groupBy(dotazioni, chiaveDi).values()].flatMap(([dotazione]): Esito[] => {
    const d = dotazione!;
    const importi = stadi.flatMap((stadio) => {
      const o = stampata(archivio, { ...d, misura: stadio });
      return o && esatta(o) ? [o] : [];
    });
    const oltre = importi.filter((o) => (o.valore ?? 0) > (d.valore ?? 0));
    if (importi.length === 0) return [];
    if (oltre.length === 0) return [concorda('torna', ...importi)];
    return [
      rilievo({
        modello: 'oltre-dotazione.oltre',
        argomenti: { dotazione: d.id, stadi: oltre.map((o) => ({ figura: o.id, ...quota(o, d) })) },
        figure: oltre,
        prove: [d],
        chiave: ['oltre-dotazione', d.dimensione],
        livello: 'cambiamento',
        verdetto: 'non spiegato',
        gravita: oltre.every((o) => o.misura === 'programmato') ? 'informazione' : 'avviso',
      }),
    ];
  });
}

/** The share of the allocation, to as many decimals as show that it is above. */
function quota(o: Osservazione, dotazione: Osservazione): { quota: number; decimali: number } {
  const a = (decimali: number): number => percento(o.valore ?? 0, dotazione.valore ?? 1, decimali);
  return a(1) > 100 ? { quota: a(1), decimali: 1 } : { quota: a(4), decimali: 4 };
}
