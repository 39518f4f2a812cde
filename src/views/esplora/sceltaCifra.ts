import { istante, principale, type Osservazione } from '../../model/index.ts';

/** Kinds of amount of an initiative, from the most to the least certain. Another fund's money and thresholds are none of them. */
export const certezza: readonly string[] = [
  'spesa_certificata',
  'spesa_rendicontata',
  'pagamenti',
  'impegni',
  'programmato',
  'dotazione',
  'investimento',
  'importo',
];

/** Kinds of count of people, from the plainest. */
const conteggi: readonly string[] = ['destinatari', 'iscritti', 'famiglie'];

/** Dimensions that name the whole: the others are a part (a year, a further allocation, a quota). */
const interi: readonly string[] = ['', 'stanziamento', 'totale'];

/**
 * Of the amounts printed for an initiative, the one to show: the newest date; there, the whole before a part of it; then the
 * most certain stage; then the figure printed most plainly.
 */
export function importoDi(figure: readonly Osservazione[]): Osservazione | undefined {
  return scegli(figure, certezza);
}

/** The count of people to show, by the same rule. */
export function personeDi(figure: readonly Osservazione[]): Osservazione | undefined {
  return scegli(figure, conteggi);
}

/** The amount to show for each measure that is printed, the chosen one first, the others by certainty. */
export function importiDi(figure: readonly Osservazione[]): Osservazione[] {
  const primo = importoDi(figure);
  const altri = certezza.flatMap((misura) =>
    misura === primo?.misura ? [] : (scegli(figure, [misura]) ?? []),
  );
  return primo ? [primo, ...altri] : [];
}

function scegli(
  figure: readonly Osservazione[],
  misure: readonly string[],
): Osservazione | undefined {
  const buone = figure.filter((o) => o.valore !== null && misure.includes(o.misura));
  const peso = (o: Osservazione): number[] => [
    -istante(o.data),
    interi.includes(o.dimensione) ? 0 : 1,
    misure.indexOf(o.misura),
  ];
  const confronta = (x: Osservazione, y: Osservazione): number => {
    const [px, py] = [peso(x), peso(y)];
    return px.map((p, i) => p - (py[i] ?? 0)).find((d) => d !== 0) ?? 0;
  };
  const [migliore] = [...buone].sort(confronta);
  return migliore && principale(buone.filter((o) => confronta(o, migliore) === 0));
}
