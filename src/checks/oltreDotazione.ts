import {
  chiaveDi,
  esatta,
  formuleDi,
  percento,
  stadi,
  type Archivio,
  type Osservazione,
} from '../model/index.ts';
import { decimaliDi } from './confronto.ts';
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
        argomenti: {
          dotazione: d.id,
          stadi: oltre.map((o) => ({ figura: o.id, ...quota(archivio, o, d) })),
        },
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

/** The share of the allocation: as its document prints it, else to as many decimals as show that it is above. */
function quota(
  archivio: Archivio,
  o: Osservazione,
  dotazione: Osservazione,
): { quota: number; decimali: number } {
  const stampata = archivio.figureDi(dotazione, dotazione.data).find((s) => {
    const [formula, altra] = formuleDi(archivio.misura(s.colonna)!);
    return (
      formula &&
      !altra &&
      !formula.denominatore.programma &&
      archivio.misura(formula.numeratore.colonna)?.misura === o.misura &&
      archivio.misura(formula.denominatore.colonna)?.misura === dotazione.misura &&
      s.dimensione === o.dimensione &&
      s.qualificatore === '' &&
      (s.valore ?? 0) > 100
    );
  });
  if (stampata) return { quota: stampata.valore ?? 0, decimali: decimaliDi(stampata) };
  const a = (decimali: number): number => percento(o.valore ?? 0, dotazione.valore ?? 1, decimali);
  return a(1) > 100 ? { quota: a(1), decimali: 1 } : { quota: a(4), decimali: 4 };
}
