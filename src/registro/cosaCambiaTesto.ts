import { testi } from '../testi/testi.ts';
import type { CifraMossa, CosaCambia } from './cosaCambia.ts';
import { nienteCambia } from './cosaCambia.ts';

const parole = testi.cosaCambia;
const { parti: titoli, righe } = parole;

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
      titolo: titoli.senzaRettifica,
      tono: 'attenzione',
      righe: senza.map(mossa),
    },
    {
      titolo: titoli.forseSpostate,
      tono: 'attenzione',
      righe: c.forseSpostate.map(righe.forseSpostata),
    },
    {
      titolo: titoli.rotti,
      tono: 'attenzione',
      righe: c.indirizziRotti.map(righe.indirizzo),
    },
    {
      titolo: titoli.sparite,
      tono: 'attenzione',
      righe: c.iniziativeSparite.map(righe.iniziativa),
    },
    {
      titolo: titoli.rinominate,
      tono: 'attenzione',
      righe: c.forseRinominate.map(({ programma, prima, dopo }) =>
        righe.rinominata(programma, prima, dopo),
      ),
    },
    {
      titolo: titoli.rettificate,
      tono: 'novita',
      righe: c.cifreMosse.flatMap((m) =>
        m.rettifica ? [righe.rettificata(mossa(m), m.rettifica.tipo, m.rettifica.motivo)] : [],
      ),
    },
    {
      titolo: titoli.calcolate,
      tono: 'attenzione',
      righe: c.calcolateMosse.map((m) => righe.mossa(m.id, m.prima, m.dopo, null)),
    },
    {
      titolo: titoli.cifreSpostate,
      tono: 'novita',
      righe: c.cifreSpostate.map(righe.spostata),
    },
    {
      titolo: titoli.cifreNuove,
      tono: 'novita',
      righe: c.cifreNuove.map((n) => righe.cifre(n.programma, n.data, n.quante)),
    },
    {
      titolo: titoli.iniziativeNuove,
      tono: 'novita',
      righe: c.iniziativeNuove.map(righe.nuova),
    },
    {
      titolo: titoli.pagineNuove,
      tono: 'novita',
      righe: c.pagineNuove.map(righe.indirizzo),
    },
    {
      titolo: titoli.altre,
      tono: 'novita',
      righe: c.altreRighe.map(righe.altra),
    },
    {
      titolo: titoli.spostati,
      tono: 'novita',
      righe: c.indirizziSpostati.map((p) => p.id),
    },
  ];
  const mostrate = c.ultima === null ? tutte.filter((p) => p.titolo === titoli.cifreNuove) : tutte;
  return mostrate.filter((p) => p.righe.length > 0);
}

/** The one sentence that says how much changes. */
export function inBreve(c: CosaCambia): string {
  if (nienteCambia(c)) return parole.nienteCambia(c.ultima);
  return parole.inBreve(c.ultima, {
    cifreNuove: c.cifreNuove.reduce((n, g) => n + g.quante, 0),
    cifreMosse: c.cifreMosse.length,
    cifreSpostate:
      c.cifreSpostate.length + c.forseSpostate.reduce((n, { quante }) => n + quante, 0),
    calcolate: c.calcolateNuove + c.calcolateMosse.length,
    pagineNuove: c.pagineNuove.length,
    altreRighe: c.altreRighe.length,
    indirizziRotti: c.indirizziRotti.length,
  });
}

const alMassimo = 25;

/** The report for a terminal; long lists are cut, the HTML file has them whole. */
export function cosaCambiaTesto(c: CosaCambia): string {
  const scritte = [parole.rapporto.titolo.toUpperCase(), inBreve(c), ''];
  for (const parte of parti(c)) {
    scritte.push(
      `${parte.tono === 'attenzione' ? '▲' : '■'} ${parte.titolo} (${parte.righe.length})`,
    );
    for (const riga of parte.righe.slice(0, alMassimo)) scritte.push(`  ${riga}`);
    const altre = parte.righe.length - alMassimo;
    if (altre > 0) scritte.push(`  ${parole.rapporto.altre(altre)}`);
    scritte.push('');
  }
  return scritte.join('\n');
}

function mossa({ id, prima, dopo, percento }: CifraMossa): string {
  return dopo === '' ? righe.sparita(id, prima) : righe.mossa(id, prima, dopo, percento);
}
