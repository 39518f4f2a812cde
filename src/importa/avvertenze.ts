import { data, elenco, quante } from '../format.ts';
import { inEuro } from './esatti.ts';
import type { RigaFinanze } from './finanze.ts';
import { categorie, fondi, obiettivi } from './nomi.ts';

/** How many rows are named; of more, only how many. */
const nominate = 5;

/** What an officer must know of the rows of the finance dataset, each in one sentence with the rows it speaks of. */
export function avvertenzeFinanze(file: string, righe: readonly RigaFinanze[]): string[] {
  const scarti = righe
    .flatMap((r) => {
      const { dotazione, dotazione_ue: ue, dotazione_nazionale: nazionale } = r.importi;
      if (typeof dotazione !== 'bigint' || typeof ue !== 'bigint' || typeof nazionale !== 'bigint')
        return [];
      const scarto = dotazione - ue - nazionale;
      return scarto === 0n ? [] : [{ ...r, scarto: scarto < 0n ? -scarto : scarto }];
    })
    .sort((x, y) => (x.scarto < y.scarto ? 1 : x.scarto > y.scarto ? -1 : x.numero - y.numero));
  const ripetute = righe.filter((r) => r.ripetuta !== '');
  const negative = righe.filter((r) =>
    Object.values(r.importi).some((v) => typeof v === 'bigint' && v < 0n),
  );
  const vuote = righe.filter(
    (r) => r.ripetuta === '' && Object.values(r.importi).some((v) => v === ''),
  );
  const righeDi = (sue: readonly { numero: number; scarto?: bigint }[]): string => {
    const prime = sue
      .slice(0, nominate)
      .map((r) => `${r.numero}${r.scarto === undefined ? '' : ` (${inEuro(r.scarto)})`}`);
    const altre = sue.length - prime.length;
    return `${file}, ${sue.length === 1 ? 'riga' : 'righe'} ${elenco(altre > 0 ? [...prime, quante(altre, 'altra', 'altre')] : prime)}`;
  };
  const ignote = [
    { colonna: 'fund', note: fondi, valore: (r: RigaFinanze) => r.fondo },
    { colonna: 'to', note: obiettivi, valore: (r: RigaFinanze) => r.ot },
    { colonna: 'category_of_region', note: categorie, valore: (r: RigaFinanze) => r.categoria },
  ].flatMap(({ colonna, note, valore }) =>
    [...Map.groupBy(righe, valore)]
      .filter(([testo]) => !/^(VOID)?$/.test(testo) && !Object.hasOwn(note, testo))
      .map(([testo, sue]) => ({ colonna, testo, sue })),
  );
  return [
    ...ignote.map(
      ({ colonna, testo, sue }) =>
        `Non so che cosa sia «${testo}», colonna «${colonna}», in ${quante(sue.length, 'riga', 'righe')}: conta nei totali, ma non ha una parte sua. ${righeDi(sue)}.`,
    ),
    scarti.length > 0 &&
      `La parte europea e quella nazionale non danno la dotazione in ${quante(scarti.length, 'riga', 'righe')}: le tre cifre restano come sono scritte. ${righeDi(scarti)}.`,
    ripetute.length > 0 &&
      `Costo e spesa di ${elenco([...new Set(ripetute.map((r) => r.anno))].sort())} sono ancora quelli del ${elenco([...new Set(ripetute.map((r) => data(r.ripetuta)))])} in ${quante(ripetute.length, 'riga', 'righe')}: lì non li scrivo. ${righeDi(ripetute)}.`,
    vuote.length > 0 &&
      `Manca un importo in ${quante(vuote.length, 'riga', 'righe')}: la somma che ne avrebbe bisogno resta vuota. ${righeDi(vuote)}.`,
    negative.length > 0 &&
      `C’è un importo negativo in ${quante(negative.length, 'riga', 'righe')}: lo scrivo com’è. ${righeDi(negative)}.`,
  ].filter((testo) => testo !== false);
}
