import { testiRiservati } from '../model/index.ts';
import { cellaNumero, type Lettura, type Quadro, type Rifiuto } from './cellaNumero.ts';
import { dataScambiata, leggiData } from './date.ts';
import { guastoDiFoglio } from './numeri.ts';
import { segniPiani, spazi } from './testo.ts';

const nonDisponibile =
  /^(n\.?\s?d\.?|n\/d|non disponibile|non pervenuto|non rilevato|n\.?\s?p\.?|-{1,3}|\.\.\.?|…)$/i;
const nonApplicabile = /^(n\.?\s?a\.?|n\/a|non applicabile)$/i;

const base: Lettura = {
  valore: null,
  valoreTesto: null,
  mancante: null,
  precisione: null,
  qualificatore: '',
  riparazioni: [],
};

/** Reads one cell. `null`: the cell is blank, nothing is printed there. */
export function leggiCella(grezzo: string, quadro: Quadro): Lettura | Rifiuto | null {
  const testo = spazi(grezzo);
  if (testo === '') return null;
  const piano = segniPiani(testo);
  const foglio = guastoDiFoglio(piano);
  if (foglio) return { tipo: foglio };
  if (nonDisponibile.test(piano))
    return {
      ...base,
      mancante: 'non disponibile',
      riparazioni: /^-+$/.test(piano)
        ? ['Il trattino è letto come «non disponibile», mai come zero.']
        : [],
    };
  if (riservata(piano, quadro)) return { ...base, mancante: 'riservato' };
  if (nonApplicabile.test(piano)) return { ...base, mancante: 'non applicabile' };
  switch (quadro.tipo) {
    case 'atto':
      return { ...base, valoreTesto: testo };
    case 'data':
      return cellaData(testo, quadro.data);
    case 'intervallo':
      return cellaIntervallo(piano);
    default:
      return cellaNumero(piano, quadro);
  }
}

/** What the site writes in the place of a small group: its own tables come back with it. */
const riservata = (piano: string, { tipo }: Quadro): boolean =>
  piano === testiRiservati.altro || (tipo === 'conteggio' && piano === testiRiservati.piccolo);

function cellaData(testo: string, riferimento: string): Lettura | Rifiuto {
  const letta = leggiData(testo, riferimento);
  if (!letta) return { tipo: 'not-date', proposta: dataScambiata(testo) };
  return {
    ...base,
    valoreTesto: letta.iso,
    riparazioni: letta.annoDalContesto
      ? [`«${testo}» non dice l’anno: è quello della data di riferimento.`]
      : [],
  };
}

function cellaIntervallo(piano: string): Lettura | Rifiuto {
  const estremi = /^(?:da[i]?\s+)?(\d+)\s*(?:-|\/|a[i]?\s)\s*(\d+)(?:\s+anni)?$/i.exec(piano);
  if (estremi) {
    const [, da = '', a = ''] = estremi;
    return Number(da) <= Number(a)
      ? { ...base, valoreTesto: `${da}-${a}` }
      : { tipo: 'not-range', proposta: `${a}-${da}` };
  }
  const limite = /^(?:con )?(meno di|fino a|più di|oltre|almeno)\s+(\d+)(?:\s+anni)?$/i.exec(piano);
  if (!limite) return { tipo: 'not-range' };
  const [, parola = '', numero = ''] = limite;
  return {
    ...base,
    valoreTesto: `${parola.toLowerCase()} ${numero}`,
  };
}
