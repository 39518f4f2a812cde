import { elenco } from '../format.ts';
import type { Osservazione } from '../model/index.ts';
import { esatta } from './confronto.ts';
import { apertura, scrivi } from './frasi.ts';
import { partizioni, type Partizione } from './partizioni.ts';
import type { Quadro } from './quadro.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** People: men and women against all, the groups of vulnerable people against the vulnerable, a part never above its whole. */
export function parti(quadro: Quadro): Esito[] {
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
