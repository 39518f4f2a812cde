import { percento } from './aritmetica.ts';
import { differenzeDi } from './differenze.ts';
import type { Derivata, Osservazione } from './osservazione.ts';
import { derivata } from './regole.ts';
import { chiaveDi, principale, type Quantita } from './scelta.ts';

/** The stages of money, from the promise to what is certain. */
export const stadi = ['programmato', 'impegni', 'pagamenti', 'spesa_certificata'] as const;

/** One of the four stages of money. */
export type Stadio = (typeof stadi)[number];

/** Ratios that the site computes for every subject and date where both sides are printed. */
const rapporti: readonly [string, string][] = [
  ['programmato', 'dotazione'],
  ['impegni', 'dotazione'],
  ['pagamenti', 'dotazione'],
  ['spesa_certificata', 'dotazione'],
  ['impegni', 'programmato'],
  ['pagamenti', 'impegni'],
  ['spesa_certificata', 'pagamenti'],
];

/** Everything that the site computes from the osservazioni, in a fixed order. Never a sum over dates. */
export function derivateDi(osservazioni: readonly Osservazione[]): Derivata[] {
  const gruppi = Map.groupBy(osservazioni, chiaveDi);
  const trova = (q: Quantita): Osservazione | undefined => {
    const trovata = principale(gruppi.get(chiaveDi(q)) ?? []);
    return trovata?.valore === null ? undefined : trovata;
  };
  const quantita = [...gruppi.values()]
    .map(principale)
    .filter((o): o is Osservazione => o !== undefined && o.valore !== null);
  const rapporti = quantita.flatMap((o) => [...rapportiDi(o, trova), ...quoteDi(o, trova)]);
  const fatte = [
    ...rapporti,
    ...quantita.flatMap((o) => alTarget(o, trova)),
    ...differenzeDi(quantita, rapporti),
  ];
  return fatte.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

type Trova = (q: Quantita) => Osservazione | undefined;

function rapportiDi(sopra: Osservazione, trova: Trova): Derivata[] {
  if (sopra.dimensione !== '' || sopra.unita !== 'EUR' || sopra.soggettoTipo === 'indicatore')
    return [];
  return rapporti.flatMap(([numeratore, denominatore]) => {
    const sotto =
      numeratore === sopra.misura ? trova({ ...sopra, misura: denominatore }) : undefined;
    if (!sotto?.valore) return [];
    const [n, d] = [sopra.valore ?? 0, sotto.valore];
    const fatti = [
      derivata('rapporto', sopra, `${numeratore}/${denominatore}`, percento(n, d, 1), '%', [
        sopra,
        sotto,
      ]),
    ];
    if (denominatore === 'dotazione')
      fatti.push(
        derivata('ogni-cento-euro', sopra, numeratore, percento(n, d, 0), 'euro su 100', [
          sopra,
          sotto,
        ]),
      );
    return fatti;
  });
}

/** An Asse's share of the programme, and the share of a part (women, vulnerable people) in its whole. */
function quoteDi(o: Osservazione, trova: Trova): Derivata[] {
  const quote: Derivata[] = [];
  if (
    o.soggettoTipo === 'asse' &&
    o.dimensione === '' &&
    ['dotazione', ...stadi, 'destinatari'].includes(o.misura)
  ) {
    const tutto = trova({ ...o, soggettoTipo: 'programma', soggetto: o.programma });
    if (tutto?.valore && tutto.unita === o.unita)
      quote.push(
        derivata(
          'quota-del-programma',
          o,
          o.misura,
          percento(o.valore ?? 0, tutto.valore, 1),
          '%',
          [o, tutto],
        ),
      );
  }
  if (o.misura === 'destinatari' && ['M', 'F', 'vulnerabili'].includes(o.dimensione)) {
    const tutti = trova({ ...o, dimensione: '' });
    if (tutti?.valore)
      quote.push(
        derivata('rapporto', o, 'destinatari', percento(o.valore ?? 0, tutti.valore, 1), '%', [
          o,
          tutti,
        ]),
      );
  }
  return quote;
}

function alTarget(o: Osservazione, trova: Trova): Derivata[] {
  if (o.misura !== 'valore' || !Number.isInteger(o.valore) || o.unita === '%') return [];
  const target = trova({ ...o, misura: 'target' });
  return target?.valore && Number.isInteger(target.valore)
    ? [
        derivata(
          'rapporto-al-target',
          o,
          'valore',
          percento(o.valore ?? 0, target.valore, 1),
          '%',
          [o, target],
        ),
      ]
    : [];
}
