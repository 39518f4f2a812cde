import { chiaveDi, esatta, type Archivio, type Osservazione } from '../model/index.ts';
import { intervalloDi } from './confronto.ts';
import { catene, partizioni, type Partizione } from '../model/partizioni.ts';
import { stampata } from './quantita.ts';
import { concorda, ids, rilievo, type Esito } from './tipi.ts';

/** People: men and women against all, the groups of vulnerable people against the vulnerable, a part never above its whole. */
export function parti(archivio: Archivio): Esito[] {
  return [...somme(archivio), ...catene.flatMap((c) => ordine(archivio, c.misura, c.dimensioni))];
}

function somme(archivio: Archivio): Esito[] {
  return partizioni.flatMap((p) =>
    archivio.osservazioni
      .filter((o) => o.misura === p.misura && o.dimensione === p.tutto)
      .filter((o) => o === stampata(archivio, o) && esatta(o))
      .flatMap((o) => unaPartizione(archivio, p, o)),
  );
}

function unaPartizione(archivio: Archivio, p: Partizione, tutto: Osservazione): Esito[] {
  const pezzi = p.parti.flatMap((dimensione) => {
    const o = stampata(archivio, { ...tutto, dimensione });
    return o && esatta(o) ? [o] : [];
  });
  if (pezzi.length === 0) return [];
  const intero = tutto.valore ?? 0;
  const somma = pezzi.reduce((s, o) => s + (o.valore ?? 0), 0);
  const completa = pezzi.length === p.parti.length;
  if (completa ? somma === intero : somma <= intero)
    return completa ? [concorda('torna', [tutto, ...pezzi])] : [];
  return [
    rilievo({
      modello: 'parti.somma',
      argomenti: { tutto: tutto.id, pezzi: ids(pezzi), somma },
      figure: [tutto],
      prove: pezzi,
      verdetto: 'non spiegato',
      gravita: 'errore',
    }),
  ];
}

/** A part never above its whole: each printed dimension against the next printed one. */
function ordine(archivio: Archivio, misura: string, dimensioni: readonly string[]): Esito[] {
  const tutte = archivio.osservazioni.filter(
    (o) => o.misura === misura && dimensioni.includes(o.dimensione) && o.valore !== null,
  );
  const soggetti = Map.groupBy(tutte, (o) => chiaveDi({ ...o, dimensione: '' }));
  return [...soggetti.values()].flatMap(([una]) => {
    const presenti = dimensioni.flatMap(
      (dimensione) => stampata(archivio, { ...una!, dimensione }) ?? [],
    );
    return presenti.slice(1).map((intera, i) => {
      const parte = presenti[i]!;
      if (intervalloDi(parte).min <= intervalloDi(intera).max)
        return concorda('torna', [parte, intera]);
      return rilievo({
        modello: 'parti.ordine',
        argomenti: { parte: parte.id, intera: intera.id },
        figure: [parte],
        prove: [intera],
        verdetto: 'non spiegato',
        gravita: 'errore',
      });
    });
  });
}
