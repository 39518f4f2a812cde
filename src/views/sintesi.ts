import { euroBreve } from '../format.ts';
import { inUnita, type Archivio, type Asse, type Osservazione } from '../model/index.ts';
import { figura, nomeMisura, quadro, type Chi, type Quadro } from './quadri.ts';
import { inProsa } from './frasi.ts';

/** A quantity ready for a chart: name, value in a reader's unit, text, evidence. */
export interface Dato {
  label: string;
  value: number | null;
  text: string | undefined;
  ref: string | undefined;
}

/** A figure as a chart takes it; absent or missing ones are null, never zero. */
export function dato(label: string, o: Osservazione | undefined): Dato {
  const valore = o?.valore ?? null;
  return {
    label,
    value: valore === null ? null : inUnita(valore, o?.unita ?? ''),
    text: o && valore !== null ? scritto(o) : undefined,
    ref: o?.id,
  };
}

function scritto(o: Osservazione): string {
  const testo = o.unita === 'EUR' && o.valore !== null ? euroBreve(o.valore) : inProsa(o);
  return o.qualificatore && o.unita === 'EUR' ? `${o.qualificatore} ${testo}` : testo;
}

/** The frame and the stages of a subject at a date, for the chart of the stages. */
export function datiStadi(a: Archivio, chi: Chi, data: string) {
  const q = quadro(a, chi, data);
  return {
    frame: dato('Dotazione', q.dotazione),
    stages: q.stadi.map(({ misura, figura: f }, i) => ({
      ...dato(f ? nomeMisura(a, f.colonna) : nomeMisura(a, misura), f),
      stage: (i + 1) as 1 | 2 | 3 | 4,
    })),
  };
}

/** The Assi of a programme at a date, for the chart that compares them. */
export function datiAssi(a: Archivio, programma: string, assi: readonly Asse[], data: string) {
  return {
    rows: assi
      .filter(
        (asse) =>
          figura(a, { programma, asse: asse.codice }, data, 'dotazione') ??
          quadro(a, { programma, asse: asse.codice }, data).stadi.find((s) => s.figura),
      )
      .map((asse) => ({
        label: `${asse.codice} · ${asse.nome}`,
        ref: asse.codice,
        ...datiStadi(a, { programma, asse: asse.codice }, data),
      })),
  };
}

/** The stages of one subject in words, for those who do not see the drawing. */
export function sintesiStadi(a: Archivio, q: Quadro): string {
  const parti = [q.dotazione && `dotazione ${inProsa(q.dotazione)}`].concat(
    q.stadi.map(({ misura, figura: f }) =>
      f
        ? `${nomeMisura(a, f.colonna).toLowerCase()} ${inProsa(f)}`
        : `${nomeMisura(a, misura).toLowerCase()}: non disponibile`,
    ),
  );
  const frase = parti.filter((p) => p !== undefined).join('; ');
  return `${frase.charAt(0).toUpperCase()}${frase.slice(1)}.`;
}

/** Who has the most and the least of a measure, in words. */
export function sintesiAssi(
  a: Archivio,
  programma: string,
  assi: readonly Asse[],
  data: string,
  misura: string,
): string {
  const valori = assi
    .flatMap((asse) => {
      const f = figura(a, { programma, asse: asse.codice }, data, misura);
      return f?.valore ? [{ asse, f, valore: f.valore }] : [];
    })
    .sort((x, y) => y.valore - x.valore);
  const [primo] = valori;
  const ultimo = valori.at(-1);
  if (!primo || !ultimo || primo === ultimo) return '';
  const nome = nomeMisura(a, misura).toLowerCase();
  return `Per ${nome} il valore più alto è dell’Asse ${primo.asse.codice} (${inProsa(primo.f)}), il più basso dell’Asse ${ultimo.asse.codice} (${inProsa(ultimo.f)}).`;
}
