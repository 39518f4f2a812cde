import { quandoVale } from '../../format.ts';
import type { Archivio, Figura, Osservazione } from '../../model/index.ts';
import { calcolata, figura } from '../quadri.ts';
import { quotaSulTutto, quoteDi } from '../quote.ts';
import { enunciato } from '../verifiche.ts';
import { avvertenzeDi, voceDi, type Lato, type Voce } from './voce.ts';

const conteggi: readonly [dimensione: string, nome: string][] = [
  ['', 'Persone raggiunte'],
  ['F', 'Donne'],
  ['M', 'Uomini'],
  ['vulnerabili', 'In condizione di vulnerabilità'],
  ['con disabilità', 'Persone con disabilità'],
  ['migranti', 'Migranti'],
  ['altri svantaggiati', 'Altre persone svantaggiate'],
];

const gruppi: readonly [dimensione: string, nome: string][] = conteggi.slice(4);

/** The printed shares of the groups: those of different bases are rows of their own, each with its base in its name. */
const quote: readonly [misura: string, base: string][] = [
  ['quota_destinatari', 'fra le persone raggiunte'],
  ['composizione_vulnerabili', 'fra le persone vulnerabili'],
];

/** The people reached, their parts and shares, side by side; what is counted apart stays apart. */
export function vociPersone(a: Archivio, lati: readonly Lato[]): Voce[] {
  const celle = (misura: string, dimensione: string): (Osservazione | undefined)[] =>
    lati.map((l) => figura(a, l, l.data, misura, dimensione));
  const calcolate = (nome: string, dimensione: string): Voce[] =>
    voceDi(a, nome, lati, quoteAConfronto(a, lati, dimensione));
  return [
    ...conteggi.flatMap(([dimensione, nome]) => {
      const sue = celle('destinatari', dimensione);
      return voceDi(a, nome, lati, sue).map((v) => ({
        ...v,
        sotto: dimensione !== '',
        avvertenze: dimensione === '' ? avvertenzeDi(a, sue) : [],
      }));
    }),
    ...calcolate('Donne fra le persone raggiunte', 'F'),
    ...calcolate('Persone vulnerabili fra le persone raggiunte', 'vulnerabili'),
    ...quote.flatMap(([misura, base]) =>
      gruppi.flatMap(([dimensione, nome]) => {
        const sue = celle(misura, dimensione);
        return voceDi(a, `${nome} ${base}`, lati, sue).map((v) => ({ ...v, ...perLaBase(a, sue) }));
      }),
    ),
    ...voceDi(
      a,
      'Beneficiari della cassa integrazione in deroga',
      lati,
      celle('beneficiari_cigd', ''),
    ).map((v) => ({ ...v, perche: aParte(a, v, lati) })),
  ];
}

/**
 * The shares of a part among all the people reached: recomputed where that can be done on every side, because only those can be
 * subtracted; else as each side prints them.
 */
function quoteAConfronto(
  a: Archivio,
  lati: readonly Lato[],
  dimensione: string,
): (Figura | undefined)[] {
  const ricalcolate = lati.map((l) =>
    calcolata(a, l, l.data, 'rapporto', 'destinatari', dimensione),
  );
  if (ricalcolate.every((d) => d !== undefined)) return ricalcolate;
  const parte = { misura: 'destinatari', dimensione };
  return lati.map((l, i) => quotaSulTutto(quoteDi(a, l, l.data, parte)) ?? ricalcolate[i]);
}

/** Printed shares are compared only where a check found the same base; here it says that it is another. */
function perLaBase(
  a: Archivio,
  celle: readonly (Osservazione | undefined)[],
): Pick<Voce, 'perche' | 'verifica'> {
  const figure = celle.filter((c) => c !== undefined);
  const [una, altra] = figure;
  if (!una || !altra) return { perche: '' };
  const rilievo = a
    .verificheDelSoggetto(una)
    .find((v) => v.regola === 'basi' && figure.every((o) => v.osservazioni.includes(o.id)));
  return rilievo
    ? {
        perche: `La base è cambiata: ${quandoVale(a, { programma: rilievo.programma, data: rilievo.data_riferimento })} è «${enunciato(a, rilievo).base}».`,
        verifica: rilievo.id,
      }
    : { perche: 'I documenti non dicono se le due percentuali hanno la stessa base.' };
}

/** Counted apart by one document and not named by the other, or by the document of both. */
function aParte(a: Archivio, v: Voce, lati: readonly Lato[]): string {
  const con = lati.find((_, i) => v.celle[i]);
  const senza = lati.find((_, i) => !v.celle[i]);
  return con && senza && con.data !== senza.data
    ? `I documenti li contano a parte ${quandoVale(a, con)} e non li nominano ${quandoVale(a, senza)}: non si sommano alle persone raggiunte.`
    : 'Il documento li conta a parte: non si sommano alle persone raggiunte.';
}
