import { quota } from './aritmetica.ts';
import { differenzeDi, siSottrae, traPercentuali } from './differenze.ts';
import type { Misura } from './misura.ts';
import type { Derivata, Osservazione } from './osservazione.ts';
import { derivata } from './regole.ts';
import { chiaveDi, esatta, importata, principale, type Quantita } from './scelta.ts';
import { misureAConfronto } from './stadi.ts';

type Trova = (q: Quantita) => Osservazione | undefined;

/**
 * Everything that the site computes from printed figures, in a fixed order: only from those printed exactly, because what comes of
 * a `circa`, of a bound or of rounded millions nobody printed. Which ratios make sense is said by the catalogue. Never a sum over
 * dates.
 */
export function derivateDi({
  osservazioni,
  misure,
}: {
  osservazioni: readonly Osservazione[];
  misure: readonly Misura[];
}): Derivata[] {
  const gruppi = Map.groupBy(osservazioni, chiaveDi);
  const scelte = [...gruppi.values()].flatMap((luoghi) => principale(luoghi) ?? []);
  const esatte = new Map(
    scelte
      .filter((o) => esatta(o) && Number.isInteger(o.valore))
      .map((o) => [chiaveDi(o), o] as const),
  );
  const trova = (q: Quantita): Osservazione | undefined => esatte.get(chiaveDi(q));
  const basi = Map.groupBy(misure, (m) => `${m.misura}|${m.dimensione}`);
  const basiDi = (misura: string, dimensione: string): string[] | undefined =>
    basi.get(`${misura}|${dimensione}`)?.flatMap((m) => m.rapporti);
  const rapporti = [...esatte.values()].flatMap((o) => [
    ...(basiDi(o.misura, o.dimensione)
      ? rapportiDi(o, basiDi(o.misura, o.dimensione) ?? [], trova)
      : quotaDellaParte(o, basiDi(o.misura, '') ?? [], trova)),
    ...quotaDelProgramma(o, trova),
  ]);
  const fatte = [
    ...rapporti,
    ...[...esatte.values()].flatMap((o) => alTarget(o, trova)),
    ...distanzeDalTarget(scelte),
    ...differenzeDi(scelte, rapporti),
  ];
  return fatte.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The share of a figure in each measure that the catalogue lets it be measured on: a stage in another, women in all people. */
function rapportiDi(sopra: Osservazione, basi: readonly string[], trova: Trova): Derivata[] {
  return [...new Set(basi)].flatMap((base) => {
    const sotto = trova({ ...sopra, misura: base, dimensione: '' });
    if (!sotto?.valore || sotto.unita !== sopra.unita || sotto === sopra) return [];
    const [n, d] = [sopra.valore ?? 0, sotto.valore];
    const misura = base === sopra.misura ? base : `${sopra.misura}/${base}`;
    const da = [sopra, sotto];
    const rapporto = derivata('rapporto', sopra, misura, quota(n, d, 1), '%', da);
    return base === 'dotazione'
      ? [
          rapporto,
          derivata('ogni-cento-euro', sopra, sopra.misura, quota(n, d, 0), 'euro su 100', da),
        ]
      : [rapporto];
  });
}

/** The share of an amount of a part of a programme, as a category of region, in the allocation of the same part. */
function quotaDellaParte(o: Osservazione, basi: readonly string[], trova: Trova): Derivata[] {
  const siDivide = o.soggettoTipo === 'programma' && o.dimensione !== '' && o.unita === 'EUR';
  const sotto = siDivide && basi.includes('dotazione') && trova({ ...o, misura: 'dotazione' });
  if (!sotto || !sotto.valore) return [];
  const sua = quota(o.valore ?? 0, sotto.valore, 1);
  return [derivata('rapporto', o, `${o.misura}/dotazione`, sua, '%', [o, sotto])];
}

/** An Asse's share of its programme: the same measure on both sides. */
function quotaDelProgramma(o: Osservazione, trova: Trova): Derivata[] {
  const siDivide = misureAConfronto.some((misura) => misura === o.misura);
  if (o.soggettoTipo !== 'asse' || o.dimensione !== '' || !siDivide) return [];
  const tutto = trova({ ...o, soggettoTipo: 'programma', soggetto: o.programma });
  if (!tutto?.valore || tutto.unita !== o.unita) return [];
  const sua = quota(o.valore ?? 0, tutto.valore, 1);
  return [derivata('quota-del-programma', o, o.misura, sua, '%', [o, tutto])];
}

/** How many points a percentage is under its target, both as printed; none where it is not. */
function distanzeDalTarget(scelte: readonly Osservazione[]): Derivata[] {
  const percentuali = scelte.filter((o) => o.unita === '%' && siSottrae(o));
  const target = new Map(
    percentuali.filter((o) => o.misura === 'target').map((o) => [chiaveDi(o), o]),
  );
  return percentuali.flatMap((o) => {
    const suo =
      o.misura === 'valore' ? target.get(chiaveDi({ ...o, misura: 'target' })) : undefined;
    return suo && (o.valore ?? 0) < (suo.valore ?? 0)
      ? [
          derivata(
            'distanza-dal-target',
            o,
            'valore',
            traPercentuali(suo, o),
            'punti percentuali',
            [suo, o],
          ),
        ]
      : [];
  });
}

function alTarget(o: Osservazione, trova: Trova): Derivata[] {
  if (o.misura !== 'valore') return [];
  const target = trova({ ...o, misura: 'target' });
  return target?.valore && importata(target) === importata(o)
    ? [
        derivata('rapporto-al-target', o, 'valore', quota(o.valore ?? 0, target.valore, 1), '%', [
          o,
          target,
        ]),
      ]
    : [];
}
