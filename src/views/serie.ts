import { istante, type Osservazione } from '../model/index.ts';

/** Figures of one subject over time: a date of each, the earliest first, and a row for each measure and part. */
export interface SerieNelTempo {
  /** One figure of each date, which says how the date is written. */
  date: Osservazione[];
  /** One figure of the row, and the figure of each date in order; none where the date has none. */
  righe: { una: Osservazione; celle: (Osservazione | undefined)[] }[];
}

/** The figures of a dataset as one table over time; it has one figure of a measure and part at a date. */
export function serieNelTempo(figure: readonly Osservazione[]): SerieNelTempo {
  const date = [...Map.groupBy(figure, (o) => o.data).values()]
    .flatMap(([una]) => una ?? [])
    .sort((x, y) => istante(x.data) - istante(y.data));
  const righe = [...Map.groupBy(figure, (o) => `${o.colonna}|${o.dimensione}`).values()].flatMap(
    (sue) => {
      const [una] = sue;
      return una ? [{ una, celle: date.map(({ data }) => sue.find((o) => o.data === data)) }] : [];
    },
  );
  return { date, righe };
}
