import { alla, elenco, maiuscola, percentuale } from '../format.ts';
import { chiaveDi, percento, stadi, type Archivio } from '../model/index.ts';
import { esatta } from './confronto.ts';
import { di, misura, nome } from './frasi.ts';
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
    const quota = (o: (typeof oltre)[number]): string => {
      const tonda = percento(o.valore ?? 0, d.valore ?? 1, 1);
      return tonda > 100
        ? percentuale(tonda, 1)
        : percentuale(percento(o.valore ?? 0, d.valore ?? 1, 4), 4);
    };
    return [
      rilievo({
        figure: oltre,
        prove: [d],
        chiave: ['oltre-dotazione'],
        stampato: oltre.map((o) => o.testo).join(' · '),
        calcolato: oltre.map(quota).join(' · '),
        base: 'dotazione',
        verdetto: 'non spiegato',
        gravita: oltre.every((o) => o.misura === 'programmato') ? 'informazione' : 'avviso',
        titolo: `${maiuscola(alla(d.data))} ${nome(archivio, d)} supera la dotazione: ${elenco(
          oltre.map((o) => `${misura(archivio, o.colonna)} ${quota(o)}`),
        )} della dotazione ${di(archivio, d)}.`,
      }),
    ];
  });
}
