import { arrotonda } from './aritmetica.ts';
import { istante } from './dataRiferimento.ts';
import type { Derivata, Osservazione } from './osservazione.ts';
import { derivata } from './regole.ts';
import { chiaveDi } from './scelta.ts';

const soldi = ['dotazione', 'programmato', 'impegni', 'pagamenti', 'spesa_certificata'];

/**
 * What changed between any two dates at which one quantity is printed, and how far apart two Assi are at the newest date. Only
 * like with like: one subject, measure, part and unit; never a yearly figure against another year's.
 */
export function differenzeDi(
  quantita: readonly Osservazione[],
  rapporti: readonly Derivata[],
): Derivata[] {
  return [
    ...fraDate(quantita.filter(siConfronta)),
    ...fraAssi(quantita),
    ...inPunti(rapporti, new Map(quantita.map((o) => [o.id, o]))),
  ];
}

function siConfronta(o: Osservazione): boolean {
  if (o.natura === 'annuale') return false;
  switch (o.soggettoTipo) {
    case 'programma':
    case 'asse':
      return o.misura === 'destinatari'
        ? ['', 'M', 'F', 'vulnerabili'].includes(o.dimensione)
        : o.dimensione === '' && soldi.includes(o.misura);
    case 'iniziativa':
      return o.dimensione === '' && [...soldi, 'investimento', 'importo'].includes(o.misura);
    case 'indicatore':
      return o.misura === 'valore' || o.misura === 'target';
    case 'gruppo':
      return false;
  }
}

function fraDate(quantita: readonly Osservazione[]): Derivata[] {
  const serie = Map.groupBy(quantita, (o) =>
    [chiaveDi({ ...o, data: '' }), o.unita, o.annoTarget].join('|'),
  );
  return [...serie.values()].flatMap((punti) =>
    coppie(punti).map(({ prima, dopo, vicine }) =>
      derivata(
        vicine ? 'differenza' : 'differenza-fra-date',
        vicine ? dopo : dalla(dopo, prima.data),
        dopo.misura,
        meno(dopo.valore ?? 0, prima.valore ?? 0),
        dopo.unita === '%' ? 'punti percentuali' : dopo.unita,
        [dopo, prima],
      ),
    ),
  );
}

/** At the newest date at which two Assi or more have a stage of money; the first Asse less the second, by code. */
function fraAssi(quantita: readonly Osservazione[]): Derivata[] {
  const degliAssi = quantita.filter(
    (o) =>
      o.soggettoTipo === 'asse' &&
      o.dimensione === '' &&
      [...soldi, 'destinatari'].includes(o.misura),
  );
  return [...Map.groupBy(degliAssi, (o) => o.programma).values()].flatMap((sue) => {
    const ultima = [...Map.groupBy(sue, (o) => o.data)]
      .filter(
        ([, qui]) =>
          new Set(
            qui.filter((o) => o.misura !== 'dotazione' && o.unita === 'EUR').map((o) => o.soggetto),
          ).size > 1,
      )
      .sort(([x], [y]) => istante(y) - istante(x))[0];
    const perMisura = Map.groupBy(ultima?.[1] ?? [], (o) => o.misura);
    return [...perMisura.values()].flatMap((valori) =>
      valori
        .toSorted((x, y) => (x.soggetto < y.soggetto ? -1 : 1))
        .flatMap((uno, i, tutti) =>
          tutti
            .slice(i + 1)
            .map((altro) =>
              derivata(
                'differenza-fra-assi',
                { ...uno, dimensione: `rispetto all’Asse ${altro.soggetto}` },
                uno.misura,
                meno(uno.valore ?? 0, altro.valore ?? 0),
                uno.unita,
                [uno, altro],
              ),
            ),
        ),
    );
  });
}

/** Between two dates of one ratio, in percentage points; not where the dotazione under it has moved. */
function inPunti(
  rapporti: readonly Derivata[],
  perId: ReadonlyMap<string, Osservazione>,
): Derivata[] {
  const base = (d: Derivata): Osservazione | undefined => perId.get(d.da[1] ?? '');
  const serie = Map.groupBy(
    rapporti.filter((d) => d.unita === '%' && ['programma', 'asse'].includes(d.soggettoTipo)),
    (d) => [d.regola, chiaveDi({ ...d, data: '' })].join('|'),
  );
  return [...serie.values()].flatMap((punti) =>
    coppie(punti).flatMap(({ prima, dopo, vicine }) =>
      base(dopo)?.misura === 'dotazione' && base(dopo)?.valore !== base(prima)?.valore
        ? []
        : derivata(
            'differenza-in-punti',
            vicine ? dopo : dalla(dopo, prima.data),
            dopo.misura,
            meno(dopo.valore, prima.valore),
            'punti percentuali',
            [...dopo.da, ...prima.da].map((id) => ({ id })),
          ),
    ),
  );
}

/** Every two points of a series in order of time, and whether nothing stands between them. */
function coppie<T extends { data: string }>(
  punti: readonly T[],
): { prima: T; dopo: T; vicine: boolean }[] {
  const ordinati = punti.toSorted((a, b) => istante(a.data) - istante(b.data));
  return ordinati.flatMap((prima, i) =>
    ordinati.slice(i + 1).map((dopo, j) => ({ prima, dopo, vicine: j === 0 })),
  );
}

function dalla<T extends { dimensione: string }>(di: T, prima: string): T {
  return { ...di, dimensione: [di.dimensione, `dal ${prima}`].filter((x) => x !== '').join(' ') };
}

/** Exact for whole numbers; percentages, printed with two decimals at most, are freed of binary dust. */
function meno(a: number, b: number): number {
  return Number.isInteger(a) && Number.isInteger(b) ? a - b : arrotonda(a - b, 4);
}
