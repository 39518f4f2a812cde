import { alla, elenco } from '../format.ts';
import { inUnita, type Osservazione } from '../model/index.ts';
import { confronta, intervalloDi, inUnitaLettore } from './confronto.ts';
import { di, misura, nome, scrivi } from './frasi.ts';
import type { Quadro } from './quadro.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** A target of its own Asse is fine as its allocation; the allocation of another Asse, or the target of another indicator, is not. */
export function targetDiAltri(quadro: Quadro): Esito[] {
  const target = quadro.dati.osservazioni.filter(
    (o) => o.misura === 'target' && o.soggettoTipo === 'indicatore' && o.valore !== null,
  );
  return [
    ...target.filter((o) => o.unita === 'EUR').flatMap((o) => inEuro(quadro, o)),
    ...gemelli(quadro, target),
  ];
}

function inEuro(quadro: Quadro, o: Osservazione): Esito[] {
  const dotazione = (soggetto: string): Osservazione | undefined =>
    quadro.stampata({
      ...o,
      soggettoTipo: 'asse',
      soggetto,
      misura: 'dotazione',
      dimensione: '',
    });
  const uguale = (d: Osservazione | undefined): boolean =>
    d !== undefined && confronta(o, inUnitaLettore(intervalloDi(d), 'EUR')) !== null;
  const propria = dotazione(o.asse);
  if (!propria) return [];
  if (uguale(propria)) return [concorda('arrotondamento', o)];
  const altre = quadro
    .assi({ ...o, soggettoTipo: 'programma' })
    .map(dotazione)
    .filter((d) => d !== undefined)
    .filter(uguale);
  if (altre.length === 0) return [];
  return [
    rilievo({
      figure: [o],
      prove: [propria, ...altre],
      chiave: ['target', o.dimensione],
      calcolato: `${scrivi(propria.valore ?? 0, 'EUR')}, dotazione ${di(quadro, propria)}`,
      verdetto: 'refuso della fonte',
      gravita: 'errore',
      titolo: `Target ${di(quadro, o)} ${alla(o.data)}: «${o.testo}» è la dotazione ${elenco(
        altre.map((d) => di(quadro, d).replace(/^d/, 'd')),
      )}, mentre ${misura(quadro, propria.colonna)} ${di(quadro, propria)} è ${scrivi(propria.valore ?? 0, 'EUR')}.`,
    }),
  ];
}

/** One distinctive number as the target of two indicators at one date. */
function gemelli(quadro: Quadro, target: readonly Osservazione[]): Esito[] {
  const distinti = target.filter(
    (o) =>
      o.unita !== '%' &&
      o.unita !== 'EUR' &&
      o.qualificatore === '' &&
      inUnita(o.valore ?? 0, o.unita) >= 1000,
  );
  const gruppi = Map.groupBy(distinti, (o) => [o.programma, o.data, o.valore].join('|'));
  return [...gruppi.values()].flatMap((gruppo) => {
    const uno = [...new Map(gruppo.map((o) => [o.soggetto, o])).values()];
    if (uno.length < 2) return [];
    return [
      rilievo({
        figure: uno,
        prove: [],
        chiave: ['target', 'doppio'],
        calcolato: 'un target diverso per ogni indicatore',
        verdetto: 'non spiegato',
        gravita: 'avviso',
        titolo: `Lo stesso target, «${uno[0]!.testo}», è stampato ${alla(uno[0]!.data)} per ${elenco(uno.map((o) => nome(quadro, o)))}.`,
      }),
    ];
  });
}
