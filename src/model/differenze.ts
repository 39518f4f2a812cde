import { arrotonda, punti, type Frazione } from './aritmetica.ts';
import { coppieDiDate, type Serie } from './coppieDiDate.ts';
import { istante } from './dataRiferimento.ts';
import { degliAssi, diUnAsse, fraAssi } from './differenzeFraAssi.ts';
import { eDerivata, type Figura } from './dati.ts';
import type { Derivata, Osservazione } from './osservazione.ts';
import { derivata } from './regole.ts';
import { chiaveDi, esatta, importata } from './scelta.ts';
import { soldi } from './stadi.ts';

/**
 * The differences that are listed: in each series every date with the one before, with the first, and any two that a page compares;
 * at each date every two Assi while they are few. Any other is made when a reader asks for it, by `differenzaFra`. The number
 * grows with the figures, never with the square of the dates, and a date added at the end takes none away.
 */
export function differenzeDi(
  quantita: readonly Osservazione[],
  rapporti: readonly Derivata[],
): Derivata[] {
  const perId = new Map(quantita.map((o) => [o.id, o]));
  const cifre = serieDi(quantita.filter(siConfronta), (o) =>
    [chiaveDi({ ...o, data: '' }), o.unita, o.annoTarget, contatoDa(o)].join('|'),
  );
  const quote = serieDi(rapporti.filter(inPercento), (d) =>
    [d.regola, chiaveDi({ ...d, data: '' })].join('|'),
  );
  const aConfronto = coppieDiDate(cifre);
  return [
    ...cifre.flatMap((serie) => nelTempo(serie, aConfronto, fraDate)),
    ...quote.flatMap((serie) =>
      nelTempo(serie, aConfronto, (dopo, prima, vicine) => inPunti(dopo, prima, perId, vicine)),
    ),
    ...degliAssi(quantita),
  ];
}

/**
 * How far apart two figures are, the later first, or that of the Asse whose code comes first; undefined where they are not like
 * with like: one subject, measure, part and unit at two dates, or one measure of two Assi at one date. `perId` knows what the
 * ratios were made of. Where it is listed it has the same id.
 */
export function differenzaFra(
  uno: Figura,
  altro: Figura,
  perId: ReadonlyMap<string, Osservazione>,
): Derivata | undefined {
  const stessaQuantita = chiaveDi({ ...uno, data: '' }) === chiaveDi({ ...altro, data: '' });
  const inOrdine = istante(uno.data) > istante(altro.data);
  if (eDerivata(uno) && eDerivata(altro))
    return uno.regola === altro.regola && stessaQuantita && inOrdine && inPercento(uno)
      ? inPunti(uno, altro, perId, false)
      : undefined;
  if (eDerivata(uno) || eDerivata(altro) || uno.unita !== altro.unita) return undefined;
  if (stessaQuantita)
    return inOrdine &&
      siConfronta(uno) &&
      siConfronta(altro) &&
      uno.annoTarget === altro.annoTarget &&
      contatoDa(uno) === contatoDa(altro)
      ? fraDate(uno, altro, false)
      : undefined;
  const dueAssi =
    chiaveDi({ ...uno, soggetto: '' }) === chiaveDi({ ...altro, soggetto: '' }) &&
    uno.soggetto < altro.soggetto;
  return dueAssi && diUnAsse(uno) ? fraAssi(uno, altro) : undefined;
}

const deiSoldi = (misura: string): boolean => soldi.some((m) => m === misura);

function siConfronta(o: Osservazione): boolean {
  if (o.natura === 'annuale' || !siSottrae(o)) return false;
  switch (o.soggettoTipo) {
    case 'programma':
    case 'asse':
      return o.misura === 'destinatari' || (o.dimensione === '' && deiSoldi(o.misura));
    case 'iniziativa':
      return (
        o.dimensione === '' &&
        (deiSoldi(o.misura) || ['investimento', 'importo'].includes(o.misura))
      );
    case 'indicatore':
      return o.misura === 'valore' || o.misura === 'target';
    case 'gruppo':
      return false;
  }
}

/** Who counts an indicator: a document and the yearly data each in its own way, so that between the two nothing is subtracted. */
function contatoDa(o: Osservazione): string {
  return o.soggettoTipo === 'indicatore' && importata(o) ? 'dati' : '';
}

/** True for what is printed exactly, and for a plain percentage, whose last digit is all that anybody knows. */
export function siSottrae(o: Osservazione): boolean {
  return esatta(o) || (o.unita === '%' && o.valore !== null && o.qualificatore === '');
}

function inPercento(d: Derivata): boolean {
  return d.unita === '%' && ['programma', 'asse'].includes(d.soggettoTipo);
}

/** The series of these figures, each in order of time. */
function serieDi<T extends Figura>(punti: readonly T[], chiave: (punto: T) => string): Serie<T>[] {
  return [...Map.groupBy(punti, chiave).values()].map((serie) =>
    serie.toSorted((a, b) => istante(a.data) - istante(b.data)),
  );
}

/** Each point of a series with the one before, then with the others that stand beside it: the first, those of the comparisons. */
function nelTempo<T extends Figura>(
  serie: Serie<T>,
  aConfronto: (di: Figura) => readonly (readonly [prima: string, dopo: string])[],
  fra: (dopo: T, prima: T, vicine: boolean) => Derivata | undefined,
): Derivata[] {
  const [prima] = serie;
  if (!prima) return [];
  const coppie = aConfronto(prima);
  return serie
    .flatMap((dopo, i) => {
      const date = coppie.flatMap(([d, altra]) => (altra === dopo.data ? [d] : []));
      const lontane = serie.slice(0, Math.max(0, i - 1));
      return [
        ...serie.slice(Math.max(0, i - 1), i).map((vicina) => fra(dopo, vicina, true)),
        ...lontane
          .filter((x) => x === prima || date.includes(x.data))
          .map((x) => fra(dopo, x, false)),
      ];
    })
    .filter((d) => d !== undefined);
}

/** `vicine`: nothing of the series stands between. The id does not say it: a date that comes between changes no id. */
function fraDate(dopo: Osservazione, prima: Osservazione, vicine: boolean): Derivata {
  return derivata(
    vicine ? 'differenza' : 'differenza-fra-date',
    vicine ? dopo : dalla(dopo, prima.data),
    dopo.misura,
    dopo.unita === '%' ? traPercentuali(dopo, prima) : (dopo.valore ?? 0) - (prima.valore ?? 0),
    dopo.unita === '%' ? 'punti percentuali' : dopo.unita,
    [dopo, prima],
    { regola: 'differenza-fra-date', dimensione: dalla(dopo, prima.data).dimensione },
  );
}

/** Of one ratio, in percentage points, from the figures that it is made of; none where the dotazione under it has moved. */
function inPunti(
  dopo: Derivata,
  prima: Derivata,
  perId: ReadonlyMap<string, Osservazione>,
  vicine: boolean,
): Derivata | undefined {
  const [uno, altro] = [frazione(dopo, perId), frazione(prima, perId)];
  const suDotazione = perId.get(dopo.da[1] ?? '')?.misura === 'dotazione';
  if (!uno || !altro || (suDotazione && uno[1] !== altro[1])) return undefined;
  return derivata(
    'differenza-in-punti',
    vicine ? dopo : dalla(dopo, prima.data),
    dopo.misura,
    punti(uno, altro, 1),
    'punti percentuali',
    [...dopo.da, ...prima.da].map((id) => ({ id })),
    { regola: 'differenza-in-punti', dimensione: dalla(dopo, prima.data).dimensione },
  );
}

function frazione(
  { da }: Derivata,
  perId: ReadonlyMap<string, Osservazione>,
): Frazione | undefined {
  const [sopra, base] = da.map((id) => perId.get(id)?.valore ?? undefined);
  return sopra === undefined || !base ? undefined : [sopra, base];
}

function dalla<T extends { dimensione: string }>(di: T, prima: string): T {
  return { ...di, dimensione: [di.dimensione, `dal ${prima}`].filter((x) => x !== '').join(' ') };
}

/** One printed percentage less another, no more precisely than the less precise of them. */
export function traPercentuali(dopo: Osservazione, prima: Osservazione): number {
  const passo = Math.max(dopo.precisione ?? 1, prima.precisione ?? 1);
  return arrotonda((dopo.valore ?? 0) - (prima.valore ?? 0), Math.max(0, -Math.log10(passo)));
}
