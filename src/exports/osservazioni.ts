import { eDerivata, inUnita, type Figura } from '../model/index.ts';
import { prova } from '../views/indirizzi.ts';

/** The columns of osservazioni.csv, in their order. They are a contract: never renamed, never moved. */
export const colonne = [
  'id',
  'programma',
  'data_riferimento',
  'fonte',
  'punto',
  'asse',
  'soggetto_tipo',
  'soggetto',
  'misura',
  'dimensione',
  'valore',
  'unita',
  'precisione',
  'qualificatore',
  'testo',
  'derivata',
  'url',
] as const;

/** One figure as a record of the export: plain numbers, ISO dates, text where the value is text. */
export type Record17 = Record<(typeof colonne)[number], string>;

/** A number without exponent and without separators. */
export function semplice(n: number): string {
  const testo = String(n);
  return testo.includes('e') ? n.toFixed(20).replace(/\.?0+$/, '') : testo;
}

/** A figure, printed or derived, as a record of the export. */
export function recordDi(figura: Figura): Record17 {
  const comune = {
    id: figura.id,
    programma: figura.programma,
    data_riferimento: figura.data,
    asse: figura.asse,
    soggetto_tipo: figura.soggettoTipo,
    soggetto: figura.soggetto,
    misura: figura.misura,
    unita: figura.unita,
    url: prova(figura),
  };
  if (eDerivata(figura))
    return {
      ...comune,
      fonte: '',
      punto: '',
      dimensione: figura.dimensione,
      valore: semplice(inUnita(figura.valore, figura.unita)),
      precisione: '',
      qualificatore: '',
      testo: '',
      derivata: figura.regola,
    };
  const target = figura.annoTarget ? `target ${figura.annoTarget}` : '';
  return {
    ...comune,
    fonte: figura.fonte,
    punto: figura.punto,
    dimensione: [figura.dimensione, target].filter((d) => d !== '').join(', '),
    valore:
      figura.valore === null
        ? (figura.valoreTesto ?? '')
        : semplice(inUnita(figura.valore, figura.unita)),
    precisione: figura.precisione === null ? '' : semplice(figura.precisione),
    qualificatore: figura.qualificatore,
    testo: figura.testo,
    derivata: 'no',
  };
}
