import {
  chiaveDi,
  esatta,
  formuleDi,
  importata,
  istante,
  percento,
  stadi,
  stadiDeiDati,
  type Archivio,
  type Osservazione,
} from '../model/index.ts';
import { decimaliDi } from './confronto.ts';
import { stampata } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/**
 * Money above the allocation: no stage of an Asse or programme should pass 100 % of it. Of a dataset one finding a subject, at the
 * newest date, with the others at which it was so; none of a part (of one category of region) whose whole is above it too.
 */
export function oltreDotazione(archivio: Archivio): Esito[] {
  const dotazioni = archivio.osservazioni.filter(
    (o) =>
      o.misura === 'dotazione' &&
      ['programma', 'asse'].includes(o.soggettoTipo) &&
      o === stampata(archivio, o) &&
      esatta(o) &&
      (o.valore ?? 0) > 0,
  );
  const confronti = [...Map.groupBy(dotazioni, chiaveDi).values()]
    .map(([dotazione]) => dotazione!)
    .flatMap((d) =>
      [stadi, stadiDeiDati].map((misure) => {
        const importi = misure.flatMap((stadio) => {
          const o = stampata(archivio, { ...d, misura: stadio });
          return o && esatta(o) ? [o] : [];
        });
        return { d, importi, oltre: importi.filter((o) => (o.valore ?? 0) > (d.valore ?? 0)) };
      }),
    )
    .filter((c) => c.importi.length > 0);
  const oltre = confronti.filter((c) => c.oltre.length > 0);
  const [deiDati, deiDocumenti] = [true, false].map((si) =>
    oltre.filter((c) => c.oltre.some(importata) === si),
  );
  return [
    ...confronti
      .filter((c) => c.oltre.length === 0)
      .map(({ d, importi }) => concorda('torna', importi, [d])),
    ...(deiDocumenti ?? []).map((c) => uno(archivio, c, [])),
    ...insieme(archivio, deiDati ?? []),
  ];
}

/** Amounts of one subject at one date, above its allocation. */
interface Oltre {
  d: Osservazione;
  oltre: readonly Osservazione[];
}

/** The newest of each subject and part with the dates of its others; without the parts of a subject that is above as a whole. */
function insieme(archivio: Archivio, tutti: readonly Oltre[]): Esito[] {
  const soggetto = ({ d }: Oltre): string => [d.programma, d.soggettoTipo, d.soggetto].join('|');
  const interi = new Set(tutti.filter((c) => c.d.dimensione === '').map(soggetto));
  const detti = tutti.filter((c) => c.d.dimensione === '' || !interi.has(soggetto(c)));
  return [...Map.groupBy(detti, (c) => `${soggetto(c)}|${c.d.dimensione}`).values()].map((suoi) => {
    const [ultimo, ...altri] = suoi.toSorted((x, y) => istante(y.d.data) - istante(x.d.data));
    return uno(archivio, ultimo!, altri.reverse());
  });
}

function uno(archivio: Archivio, { d, oltre }: Oltre, prima: readonly Oltre[]): Esito {
  return rilievo({
    modello: 'oltre-dotazione.oltre',
    argomenti: {
      dotazione: d.id,
      stadi: oltre.map((o) => ({ figura: o.id, ...quota(archivio, o, d) })),
      anche: prima.map((c) => c.d.data),
    },
    figure: [...oltre, ...prima.flatMap((c) => c.oltre)],
    prove: [d, ...prima.map((c) => c.d)],
    chiave: ['oltre-dotazione', d.dimensione],
    livello: 'cambiamento',
    verdetto: 'non spiegato',
    gravita: oltre.every((o) => o.misura === 'programmato') ? 'informazione' : 'avviso',
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
