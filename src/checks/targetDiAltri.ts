import { alla, elenco } from '../format.ts';
import { inUnita, type Archivio, type Osservazione } from '../model/index.ts';
import { confronta, intervalloDi, inUnitaLettore } from './confronto.ts';
import { di, misura, nome, scrivi } from './frasi.ts';
import { stampata } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** A target of its own Asse is fine as its allocation; the allocation of another Asse, or the target of another indicator, is not. */
export function targetDiAltri(archivio: Archivio): Esito[] {
  const target = archivio.osservazioni.filter(
    (o) => o.misura === 'target' && o.soggettoTipo === 'indicatore' && o.valore !== null,
  );
  return [
    ...target.filter((o) => o.unita === 'EUR').flatMap((o) => inEuro(archivio, o)),
    ...gemelli(archivio, target),
  ];
}

function inEuro(archivio: Archivio, o: Osservazione): Esito[] {
  const dotazione = (soggetto: string): Osservazione | undefined =>
    stampata(archivio, {
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
  const altre = archivio
    .assiDi(o.programma)
    .map((a) => dotazione(a.codice))
    .filter((d) => d !== undefined)
    .filter(uguale);
  if (altre.length === 0) return [];
  return [
    rilievo({
      figure: [o],
      prove: [propria, ...altre],
      chiave: ['target', o.dimensione],
      calcolato: `${scrivi(propria.valore ?? 0, 'EUR')}, dotazione ${di(archivio, propria)}`,
      verdetto: 'refuso della fonte',
      gravita: 'errore',
      titolo: `Target ${di(archivio, o)} ${alla(o.data)}: «${o.testo}» è la dotazione ${elenco(
        altre.map((d) => di(archivio, d).replace(/^d/, 'd')),
      )}, mentre ${misura(archivio, propria.colonna)} ${di(archivio, propria)} è ${scrivi(propria.valore ?? 0, 'EUR')}.`,
    }),
  ];
}

/** One distinctive number as the target of two indicators at one date. */
function gemelli(archivio: Archivio, target: readonly Osservazione[]): Esito[] {
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
        titolo: `Lo stesso target, «${uno[0]!.testo}», è stampato ${alla(uno[0]!.data)} per ${elenco(uno.map((o) => nome(archivio, o)))}.`,
      }),
    ];
  });
}
