import { maiuscola, quandoInBreve, quandoVale } from '../../format.ts';
import type { Archivio, Indicatore } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { deiDati, eSenzaUnita, scheda, type Rilevazione } from '../indicatori.ts';
import { inBreve } from '../indicatoriInElenco.ts';
import { indirizzi } from '../indirizzi.ts';
import { idGrafico, quantita } from './dati.ts';
import type { Grafico } from './tipi.ts';

const parole = testi.grafici.indicatoreNelTempo;

/**
 * An indicator year by year in the Commission's data, against the target of each date: a drawing for each part that a list shows at
 * the newest date, as long as two dates give its value.
 */
export function graficiIndicatoreNelTempo(a: Archivio, indicatore: Indicatore): Grafico[] {
  const sue = scheda(a, indicatore).rilevazioni.filter(deiDati);
  const recenti = inBreve({ indicatore, rilevazioni: sue }).rilevazioni;
  return [...new Set(recenti.map((r) => r.dimensione))].flatMap((parte) => {
    const rilevazioni = sue.filter((r) => r.dimensione === parte).toReversed();
    const conValore = rilevazioni.filter((r) => typeof r.valore?.valore === 'number');
    const ultima = conValore.at(-1);
    return ultima && conValore.length > 1
      ? [grafico(a, indicatore, parte, rilevazioni, ultima)]
      : [];
  });
}

function grafico(
  a: Archivio,
  { programma, asse, codice, nome }: Indicatore,
  parte: string,
  rilevazioni: readonly Rilevazione[],
  ultima: Rilevazione,
): Grafico {
  const punti = (misura: 'valore' | 'target') =>
    rilevazioni.map((r) => ({ date: r.data, ...quantita(r[misura]) }));
  const conTarget = rilevazioni.some((r) => r.target);
  const target = rilevazioni.map((r) => (conTarget ? r.target : r.altre.find(eSenzaUnita)));
  const quando = maiuscola(quandoVale(a, { programma, data: ultima.data }));
  const detta = testi.target.parte(parte);
  return {
    id: idGrafico(programma, 'indicatore', codice, parte),
    programma,
    asse,
    parte: detta || undefined,
    titolo: parole.titolo(quando, detta, ultima.valore, ultima.target),
    leggere: parole.leggere(conTarget),
    sintesi: [],
    disegno: {
      kind: 'stagesOverTime',
      data: {
        frame: conTarget ? { label: testi.target.target, points: punti('target') } : undefined,
        series: [{ label: testi.target.valore, stage: 3, points: punti('valore') }],
      },
    },
    tacche: 'numero',
    vuoto: '',
    tabella: {
      didascalia: parole.didascalia(nome, detta),
      breve: parole.breve(codice, detta),
      avviso: testi.grafici.comuni.nonSiSommano,
      intestazioni: [
        { nome: testi.figure.misura, numero: false },
        ...rilevazioni.map(({ data }) => ({
          nome: quandoInBreve(a, { programma, data }),
          numero: true,
        })),
      ],
      righe: [
        { nome: testi.target.valore, celle: rilevazioni.map((r) => r.valore) },
        ...(target.some((o) => o !== undefined)
          ? [{ nome: conTarget ? testi.target.target : testi.target.senzaUnita, celle: target }]
          : []),
      ],
    },
    date: rilevazioni.map((r) => r.data).toReversed(),
    pagina: indirizzi.indicatore(programma, codice),
  };
}
