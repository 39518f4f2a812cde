import { alla, calcolato, esatto, maiuscola, milioni, stampato } from '../format.ts';
import {
  eDerivata,
  type Archivio,
  type Asse,
  type Derivata,
  type Figura,
  type Osservazione,
} from '../model/index.ts';
import { persone } from './persone.ts';
import { calcolata, figura, quadro, type Chi } from './quadri.ts';

/** A sentence whose figures stay figures: text and osservazioni in order, so that each can be traced. */
export type Frase = (string | Figura)[];

/** How a figure is written inside a sentence: rounded millions for exact money, as printed otherwise. */
export function inProsa(f: Figura): string {
  if (eDerivata(f)) return calcolato(f);
  if (f.unita === 'EUR' && f.valore !== null && f.qualificatore === '') return milioni(f.valore);
  return f.valore === null ? esatto(f) : stampato(f);
}

/** The sentence as plain text. */
export function testoDi(frase: Frase): string {
  return frase.map((parte) => (typeof parte === 'string' ? parte : inProsa(parte))).join('');
}

/** The sentence with a capital at its start. */
export function maiuscolaFrase(frase: Frase): Frase {
  const [prima, ...dopo] = frase;
  return typeof prima === 'string' ? [maiuscola(prima), ...dopo] : frase;
}

/** `il `, or `l’` before 8, 11 and 80-odd. */
export function articolo(f: Figura): string {
  return /^(8|11(?!\d))/.test(inProsa(f)) ? 'l’' : 'il ';
}

const verbi: [string, string, string][] = [
  ['pagamenti/impegni', 'ha pagato', 'di quanto impegnato'],
  ['impegni/programmato', 'ha impegnato', 'di quanto programmato'],
  ['pagamenti/dotazione', 'ha pagato', 'della dotazione'],
  ['impegni/dotazione', 'ha impegnato', 'della dotazione'],
];

/** What the money of a subject says at a date, in one sentence without full stop. */
export function fraseSoldi(a: Archivio, chi: Chi, data: string): Frase {
  const quando = maiuscola(alla(data));
  const soggetto = chi.asse === '' ? 'il programma' : `l’Asse ${chi.asse}`;
  for (const [misura, verbo, base] of verbi) {
    const d = calcolata(a, chi, data, 'rapporto', misura);
    if (d) return [`${quando} ${soggetto} ${verbo} ${articolo(d)}`, d, ` ${base}`];
  }
  const q = quadro(a, chi, data);
  const unico = q.stadi.find((s) => s.figura)?.figura ?? q.dotazione;
  if (!unico) return [`${quando} i documenti non danno importi`];
  return [`${quando} i documenti danno ${nomi[unico.misura] ?? 'un importo'}: `, unico];
}

const nomi: Record<string, string> = {
  dotazione: 'la sola dotazione',
  programmato: 'le risorse programmate',
  impegni: 'gli impegni',
  pagamenti: 'i pagamenti',
  spesa_certificata: 'la spesa certificata',
};

/** Who was reached, in one sentence; undefined where the documents give no count. */
export function frasePersone(a: Archivio, chi: Chi, data: string): Frase | undefined {
  const p = persone(a, chi, data);
  if (!p?.totale) return undefined;
  const dove = chi.asse === '' ? '' : ` all’Asse ${chi.asse}`;
  const inizio: Frase = [
    `${maiuscola(alla(data))} hanno partecipato${dove} `,
    p.totale,
    ' persone',
  ];
  return p.quotaDonne
    ? [...inizio, `: ${articolo(p.quotaDonne)}`, p.quotaDonne, ' sono donne']
    : inizio;
}

/** Which Asse leads at a date by payments, or by the furthest stage that is given. */
export function fraseAssi(
  a: Archivio,
  programma: string,
  assi: readonly Asse[],
  data: string,
): Frase | undefined {
  for (const [misura, nome] of [
    ['pagamenti', 'pagato'],
    ['impegni', 'impegnato'],
    ['dotazione', 'assegnato'],
  ] as const) {
    const figure = assi.flatMap((asse) => {
      const f = figura(a, { programma, asse: asse.codice }, data, misura);
      return f?.valore ? [{ asse, f, valore: f.valore }] : [];
    });
    const [primo] = figure.sort((x, y) => y.valore - x.valore);
    if (primo && figure.length > 1)
      return [
        `L’Asse a cui è stato ${nome} di più è il ${primo.asse.codice}, ${primo.asse.nome}: `,
        primo.f,
      ];
  }
  return undefined;
}

const soggetti: Record<string, [string, string]> = {
  dotazione: ['La dotazione è passata', 'La dotazione è rimasta'],
  programmato: ['Le risorse programmate sono passate', 'Le risorse programmate sono rimaste'],
  impegni: ['Gli impegni sono passati', 'Gli impegni sono rimasti'],
  pagamenti: ['I pagamenti ai beneficiari sono passati', 'I pagamenti ai beneficiari sono rimasti'],
  spesa_certificata: ['La spesa certificata è passata', 'La spesa certificata è rimasta'],
  destinatari: ['Le persone raggiunte sono passate', 'Le persone raggiunte sono rimaste'],
};

/** What changed for a subject up to a date, measure by measure: from, to, by how much. */
export function frasiCambiamento(a: Archivio, chi: Chi, data: string): Frase[] {
  return Object.keys(soggetti).flatMap((misura) => {
    const d = calcolata(a, chi, data, 'differenza', misura);
    const dopo = d && a.perId.get(d.da[0] ?? '');
    const prima = d && a.perId.get(d.da[1] ?? '');
    return d && dopo && prima ? [fraseCambio(misura, prima, dopo, d)] : [];
  });
}

/** How one measure of money or people went from one figure to another, with the difference. */
export function fraseCambio(
  misura: string,
  prima: Osservazione,
  dopo: Osservazione,
  d: Derivata,
): Frase {
  const [mosso, fermo] = soggetti[misura] ?? ['Il valore è passato', 'Il valore è rimasto'];
  return d.valore === 0
    ? [`${fermo} `, dopo, `, come ${alla(prima.data)}.`]
    : [`${mosso} da `, prima, ` ${alla(prima.data)} a `, dopo, ' (', d, ').'];
}
