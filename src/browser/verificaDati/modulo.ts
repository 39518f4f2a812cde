import { domande } from '../../testi/it/verificaDati/esito.ts';
import { elemento } from '../elementi.ts';
import {
  colloca,
  diData,
  diProgramma,
  diRadice,
  percorsoDi,
  radiceDi,
  type Posto,
} from './colloca.ts';
import type { FileScelto } from './sceltaFile.ts';

/** What the form asks about the files whose place is not plain. */
export interface Domande {
  /** The chosen files, each at its path inside data/; null while an answer is missing. */
  risposte: () => FileScelto[] | null;
  /** How many files need an answer. */
  quante: number;
}

const gruppi: [genere: 'data' | 'programma' | 'radice', nomi: readonly string[]][] = [
  ['data', diData],
  ['programma', diProgramma],
  ['radice', diRadice],
];

/** Fills the questions for these files; `campi`: the fieldset with the programme, the date and the list of tables. */
export function prepara(
  files: readonly FileScelto[],
  noti: readonly string[],
  campi: HTMLFieldSetElement,
): Domande {
  const programma = campi.querySelector<HTMLSelectElement>('[name=programma]')!;
  const data = campi.querySelector<HTMLInputElement>('[name=data]')!;
  const radice = radiceDi(files.map((f) => f.percorso));
  const programmi = new Set(noti);
  const posti = files.map((f) => ({ f, posto: colloca(f.percorso, programmi) }));
  const sicuro = ({ f, posto }: (typeof posti)[number]): string | null =>
    radice !== null && f.percorso.startsWith(radice)
      ? f.percorso.slice(radice.length)
      : percorsoDi(posto, f.percorso);
  const dubbi = posti.filter((p) => sicuro(p) === null);
  const liste = new Map(dubbi.map(({ f, posto }, i) => [f, scelta(f.percorso, posto, i)] as const));
  campi.querySelector('[data-tabelle]')!.replaceChildren(...[...liste.values()].map((v) => v.riga));

  const posto = (f: FileScelto, suo: Posto): Posto => {
    const [genere, nome = ''] = liste.get(f)?.lista.value.split(':') ?? [];
    if (!genere) return suo;
    const diQuale = suo.programma || programma.value || null;
    if (genere === 'radice') return { nome, programma: '', data: '' };
    if (genere === 'programma') return { nome, programma: diQuale, data: '' };
    const quando = suo.data || data.value.trim() || null;
    return { nome: nome === '' ? foglioDi(f.percorso) : nome, programma: diQuale, data: quando };
  };
  const aggiorna = (): void => {
    const aperti = dubbi.map(({ f, posto: suo }) => ({
      suo,
      genere: liste.get(f)?.lista.value.split(':')[0],
    }));
    const serveData = aperti.some(({ suo, genere }) => genere === 'data' && !suo.data);
    data.closest('[data-campo]')!.toggleAttribute('hidden', !serveData);
    data.required = serveData;
    const serveProgramma = aperti.some(({ suo, genere }) => genere !== 'radice' && !suo.programma);
    programma.closest('[data-campo]')!.toggleAttribute('hidden', !serveProgramma);
    programma.required = serveProgramma;
  };
  liste.forEach(({ lista }) => lista.addEventListener('change', aggiorna));
  aggiorna();
  campi.hidden = dubbi.length === 0;
  campi.disabled = dubbi.length === 0;
  return {
    quante: dubbi.length,
    risposte: () => {
      const dati = posti.map((p) => ({
        file: p.f.file,
        percorso: sicuro(p) ?? percorsoDi(posto(p.f, p.posto), p.f.percorso),
      }));
      return dati.every((d): d is FileScelto => d.percorso !== null) ? dati : null;
    },
  };
}

/** A workbook's own name, kept where its sheets are the tables. */
function foglioDi(percorso: string): string {
  return (percorso.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '');
}

/** The list of tables that a file may be, the likely one chosen. */
function scelta(
  percorso: string,
  { nome, data }: Posto,
  i: number,
): { riga: HTMLElement; lista: HTMLSelectElement } {
  const lista = elemento('select', { id: `tabella-${i}`, required: true });
  const cartella = /\.(xlsx|ods)$/i.test(percorso);
  lista.add(new Option(cartella ? domande.ogniFoglio : domande.scegli, cartella ? 'data:' : ''));
  for (const [genere, nomi] of gruppi)
    lista.append(
      elemento(
        'optgroup',
        { label: domande[genere] },
        ...nomi.map((n) => new Option(n, `${genere}:${n}`)),
      ),
    );
  const valore = `${data === '' ? 'programma' : 'data'}:${nome ?? ''}`;
  if ([...lista.options].some((o) => o.value === valore)) lista.value = valore;
  const riga = elemento(
    'li',
    {},
    elemento(
      'label',
      { for: `tabella-${i}` },
      domande.quale(percorso.split('/').at(-1) ?? percorso),
    ),
    lista,
  );
  return { riga, lista };
}
