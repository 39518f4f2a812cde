import { quandoVale } from '../../format.ts';
import type { Archivio, Osservazione } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { calcolata, figura } from '../quadri.ts';
import { quotaSulTutto, quoteDi } from '../quote.ts';
import { enunciato } from '../verifiche.ts';
import { avvertenzeDi, voceDi, type Lato, type Voce } from './voce.ts';

const parole = testi.confronto;
const conteggi = Object.entries(parole.conteggi);
const gruppi = conteggi.slice(4);

/** The printed shares of the groups: those of different bases are rows of their own. */
const quote = ['quota_destinatari', 'composizione_vulnerabili'] as const;

/** The people reached, their parts and shares, side by side; what is counted apart stays apart. */
export function vociPersone(a: Archivio, lati: readonly Lato[]): Voce[] {
  const celle = (misura: string, dimensione: string): (Osservazione | undefined)[] =>
    lati.map((l) => figura(a, l, l.data, misura, dimensione));
  return [
    ...conteggi.flatMap(([dimensione, nome]) => {
      const sue = celle('destinatari', dimensione);
      return voceDi(a, nome, lati, sue).map((v) => ({
        ...v,
        sotto: dimensione !== '',
        avvertenze: dimensione === '' ? avvertenzeDi(a, sue) : [],
      }));
    }),
    ...quotaAConfronto(a, parole.quote.donne, lati, 'F'),
    ...quotaAConfronto(a, parole.quote.vulnerabili, lati, 'vulnerabili'),
    ...quote.flatMap((misura) =>
      gruppi.flatMap(([dimensione, nome]) => {
        const sue = celle(misura, dimensione);
        return voceDi(a, parole.quote[misura](nome), lati, sue).map((v) => ({
          ...v,
          ...perLaBase(a, sue),
        }));
      }),
    ),
    ...voceDi(a, parole.cigd, lati, celle('beneficiari_cigd', '')).map((v) => ({
      ...v,
      perche: aParte(a, v, lati),
    })),
  ];
}

/** The share of a part among all the people reached: as each side prints it, else ours; its points from the counts themselves. */
function quotaAConfronto(
  a: Archivio,
  nome: string,
  lati: readonly Lato[],
  dimensione: string,
): Voce[] {
  const parte = { misura: 'destinatari', dimensione };
  const celle = lati.map((l) => quotaSulTutto(quoteDi(a, l, l.data, parte)));
  const esatte = lati.map((l) => calcolata(a, l, l.data, 'rapporto', 'destinatari', dimensione));
  return voceDi(a, nome, lati, celle, esatte);
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
        perche: parole.motivi.baseCambiata(
          quandoVale(a, { programma: rilievo.programma, data: rilievo.data_riferimento }),
          enunciato(a, rilievo).base,
        ),
        verifica: rilievo,
      }
    : { perche: parole.motivi.baseNonDetta };
}

/** Counted apart by one document and not named by the other, or by the document of both. */
function aParte(a: Archivio, v: Voce, lati: readonly Lato[]): string {
  const con = lati.find((_, i) => v.celle[i]);
  const senza = lati.find((_, i) => !v.celle[i]);
  return con && senza && con.data !== senza.data
    ? parole.motivi.aParte(quandoVale(a, con), quandoVale(a, senza))
    : parole.motivi.aParte();
}
