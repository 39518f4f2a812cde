import { alla, delGiorno, elenco, percentuale, quante } from '../format.ts';
import type { CifraMossa, CosaCambia } from './cosaCambia.ts';
import { nienteCambia } from './cosaCambia.ts';

/** A part of the report: a heading and its lines. */
export interface Parte {
  titolo: string;
  /** `attenzione`: something that stops or should make one think. */
  tono: 'novita' | 'attenzione';
  righe: string[];
}

/** The report in words, part by part; empty where nothing changes. */
export function parti(c: CosaCambia): Parte[] {
  const senza = c.cifreMosse.filter((m) => !m.rettifica);
  const tutte: Parte[] = [
    {
      titolo: 'Cifre pubblicate che cambiano senza una rettifica',
      tono: 'attenzione',
      righe: senza.map(mossa),
    },
    {
      titolo: 'Indirizzi che si romperebbero',
      tono: 'attenzione',
      righe: c.indirizziRotti.map((p) => `${p.id} («${p.testo}»)`),
    },
    {
      titolo: 'Iniziative che spariscono',
      tono: 'attenzione',
      righe: c.iniziativeSparite.map((p) => `«${p.testo}» (${p.id})`),
    },
    {
      titolo: 'Forse la stessa iniziativa con un altro nome?',
      tono: 'attenzione',
      righe: c.forseRinominate.map(
        ({ programma, prima, dopo }) =>
          `«${prima.nome}» (${prima.id}) e «${dopo.nome}» (${dopo.id}). Se sì, aggiungi a data/${programma}/eventi.csv una riga «rinominata» con «${dopo.id}» in «id_nuovo».`,
      ),
    },
    {
      titolo: 'Cifre rettificate',
      tono: 'novita',
      righe: c.cifreMosse.flatMap((m) =>
        m.rettifica ? [`${mossa(m)} (${m.rettifica.tipo}: ${m.rettifica.motivo})`] : [],
      ),
    },
    {
      titolo: 'Cifre nuove',
      tono: 'novita',
      righe: c.cifreNuove.map(
        (n) => `${n.programma}, ${alla(n.data)}: ${quante(n.quante, 'cifra', 'cifre')}`,
      ),
    },
    {
      titolo: 'Iniziative nuove',
      tono: 'novita',
      righe: c.iniziativeNuove.map((p) => `«${p.testo}»`),
    },
    {
      titolo: 'Pagine nuove',
      tono: 'novita',
      righe: c.pagineNuove.map((p) => `${p.id} («${p.testo}»)`),
    },
    {
      titolo: 'Indirizzi che portano a un’altra pagina',
      tono: 'novita',
      righe: c.indirizziSpostati.map((p) => p.id),
    },
  ];
  const mostrate = c.ultima === null ? tutte.filter((p) => p.titolo === 'Cifre nuove') : tutte;
  return mostrate.filter((p) => p.righe.length > 0);
}

/** The one sentence that says how much changes. */
export function inBreve(c: CosaCambia): string {
  if (nienteCambia(c))
    return `Rispetto alla pubblicazione ${c.ultima ? delGiorno(c.ultima) : ''} non cambia nulla.`;
  const nuove = c.cifreNuove.reduce((n, g) => n + g.quante, 0);
  const fatti = [
    ...(nuove > 0 ? [quante(nuove, 'cifra nuova', 'cifre nuove')] : []),
    ...(c.cifreMosse.length > 0
      ? [quante(c.cifreMosse.length, 'cifra cambiata', 'cifre cambiate')]
      : []),
    ...(c.pagineNuove.length > 0
      ? [quante(c.pagineNuove.length, 'pagina nuova', 'pagine nuove')]
      : []),
    ...(c.indirizziRotti.length > 0
      ? [quante(c.indirizziRotti.length, 'indirizzo rotto', 'indirizzi rotti')]
      : []),
  ];
  const che = fatti.length > 0 ? elenco(fatti) : 'solo nomi e indirizzi';
  return c.ultima === null
    ? `Prima pubblicazione: ${che}.`
    : `Rispetto alla pubblicazione ${delGiorno(c.ultima)}: ${che}.`;
}

const alMassimo = 25;

/** The report for a terminal; long lists are cut, the HTML file has them whole. */
export function cosaCambiaTesto(c: CosaCambia): string {
  const righe = ['COSA CAMBIA', inBreve(c), ''];
  for (const parte of parti(c)) {
    righe.push(
      `${parte.tono === 'attenzione' ? '▲' : '■'} ${parte.titolo} (${parte.righe.length})`,
    );
    righe.push(...parte.righe.slice(0, alMassimo).map((r) => `  ${r}`));
    const altre = parte.righe.length - alMassimo;
    if (altre > 0) righe.push(`  e altre ${altre}, tutte in verifica.html`);
    righe.push('');
  }
  return righe.join('\n');
}

function mossa({ id, prima, dopo, percento }: CifraMossa): string {
  if (dopo === '') return `${id}: «${prima}» sparisce`;
  const quanto =
    percento === null || percento === 0
      ? ''
      : Math.abs(percento) < 0.1
        ? `, meno dello ${percentuale(0.1)} in ${percento > 0 ? 'più' : 'meno'}`
        : `, ${percento > 0 ? '+' : ''}${percentuale(percento, 1)}`;
  return `${id}: da «${prima}» a «${dopo}»${quanto}`;
}
