import { elenco } from '../format.ts';
import { chiaveDi, type Archivio, type Osservazione } from '../model/index.ts';
import { esatta, intervalloDi } from './confronto.ts';
import { apertura, scrivi } from './frasi.ts';
import { catene, partizioni, type Partizione } from './partizioni.ts';
import { stampata } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

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
    return completa ? [concorda('torna', tutto, ...pezzi)] : [];
  return [
    rilievo({
      figure: [tutto],
      prove: pezzi,
      calcolato: scrivi(somma, tutto.unita),
      verdetto: 'non spiegato',
      gravita: 'errore',
      titolo: `${apertura(archivio, tutto)}: è stampato «${tutto.testo}», ma ${elenco(
        pezzi.map((o) => `${scrivi(o.valore ?? 0, o.unita)} (${o.dimensione})`),
      )} fanno ${scrivi(somma, tutto.unita)}.`,
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
        return concorda('torna', parte, intera);
      return rilievo({
        figure: [parte],
        prove: [intera],
        calcolato: `non più di ${scrivi(intera.valore ?? 0, intera.unita)}`,
        verdetto: 'non spiegato',
        gravita: 'errore',
        titolo: `${apertura(archivio, parte)}: «${parte.testo}», più del suo intero, «${intera.testo}».`,
      });
    });
  });
}
