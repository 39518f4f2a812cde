import { elenco } from '../format.ts';
import { chiaveDi, type Osservazione } from '../model/index.ts';
import { esatta, intervalloDi } from './confronto.ts';
import { apertura, scrivi } from './frasi.ts';
import { catene, partizioni, type Partizione } from './partizioni.ts';
import type { Quadro } from './quadro.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** People: men and women against all, the groups of vulnerable people against the vulnerable, a part never above its whole. */
export function parti(quadro: Quadro): Esito[] {
  return [...somme(quadro), ...catene.flatMap((c) => ordine(quadro, c.misura, c.dimensioni))];
}

function somme(quadro: Quadro): Esito[] {
  return partizioni.flatMap((p) =>
    quadro.dati.osservazioni
      .filter((o) => o.misura === p.misura && o.dimensione === p.tutto)
      .filter((o) => o === quadro.stampata(o) && esatta(o))
      .flatMap((o) => unaPartizione(quadro, p, o)),
  );
}

function unaPartizione(quadro: Quadro, p: Partizione, tutto: Osservazione): Esito[] {
  const pezzi = p.parti.flatMap((dimensione) => {
    const o = quadro.stampata({ ...tutto, dimensione });
    return o && esatta(o) ? [o] : [];
  });
  if (pezzi.length === 0) return [];
  const intero = tutto.valore ?? 0;
  const somma = pezzi.reduce((s, o) => s + (o.valore ?? 0), 0);
  const completa = pezzi.length === p.parti.length;
  if (completa ? somma === intero : somma <= intero)
    return completa ? [concorda('torna', tutto, ...pezzi)] : [];
  return [
    rilievo({
      figure: [tutto],
      prove: pezzi,
      calcolato: scrivi(somma, tutto.unita),
      verdetto: 'non spiegato',
      gravita: 'errore',
      titolo: `${apertura(quadro, tutto)}: è stampato «${tutto.testo}», ma ${elenco(
        pezzi.map((o) => `${scrivi(o.valore ?? 0, o.unita)} (${o.dimensione})`),
      )} fanno ${scrivi(somma, tutto.unita)}.`,
    }),
  ];
}

/** A part never above its whole: each printed dimension against the next printed one. */
function ordine(quadro: Quadro, misura: string, dimensioni: readonly string[]): Esito[] {
  const tutte = quadro.dati.osservazioni.filter(
    (o) => o.misura === misura && dimensioni.includes(o.dimensione) && o.valore !== null,
  );
  const soggetti = Map.groupBy(tutte, (o) => chiaveDi({ ...o, dimensione: '' }));
  return [...soggetti.values()].flatMap(([una]) => {
    const presenti = dimensioni.flatMap(
      (dimensione) => quadro.stampata({ ...una!, dimensione }) ?? [],
    );
    return presenti.slice(1).map((intera, i) => {
      const parte = presenti[i]!;
      if (intervalloDi(parte).min <= intervalloDi(intera).max)
        return concorda('torna', parte, intera);
      return rilievo({
        figure: [parte],
        prove: [intera],
        calcolato: `non più di ${scrivi(intera.valore ?? 0, intera.unita)}`,
        verdetto: 'non spiegato',
        gravita: 'errore',
        titolo: `${apertura(quadro, parte)}: «${parte.testo}», più del suo intero, «${intera.testo}».`,
      });
    });
  });
}
