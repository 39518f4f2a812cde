import {
  comePubblicata,
  stessaCifra,
  type Dati,
  type Osservazione,
  type Rettifica,
  type VoceRegistro,
} from '../model/index.ts';
import { rinviiDeiDocumenti } from '../views/spostate.ts';
import { pubblicato, type Riga } from './catena.ts';
import { differenze, rettificaDi } from './confronto.ts';
import { nuoveRighe } from './nuoveRighe.ts';
import { iniziativaA, type Pagina } from './pagine.ts';
import { proposte, type Proposta } from './proposte.ts';
import { somiglianza } from './somiglianza.ts';

/** Figures that appear for a programme at a reference date. */
export interface CifreNuove {
  programma: string;
  data: string;
  quante: number;
}

/** A published figure that has another value, or is gone (`dopo` empty). */
export interface CifraMossa {
  id: string;
  prima: string;
  dopo: string;
  /** Change of the value in percent of the old one; null where either is no number or the old one is 0. */
  percento: number | null;
  osservazione: Osservazione | undefined;
  rettifica: Rettifica | undefined;
}

/** Two initiatives that may be one under another name: a question to the officer. */
export interface ForseRinominata {
  programma: string;
  prima: { id: string; nome: string };
  dopo: { id: string; nome: string };
}

/** What changes on the site if these data are published, against what stands published. */
export interface CosaCambia {
  /** Day of the last publication; null where nothing was published yet. */
  ultima: string | null;
  pagineNuove: Pagina[];
  cifreNuove: CifreNuove[];
  cifreMosse: CifraMossa[];
  iniziativeNuove: Pagina[];
  iniziativeSparite: Pagina[];
  forseRinominate: ForseRinominata[];
  /** Addresses that were published and would no longer answer. */
  indirizziRotti: Pagina[];
  /** What else the register would say anew: names, notes, explanations, labels, places. */
  altreRighe: Pick<Riga, 'id' | 'testo'>[];
  /** Published figures that only have another id: the old one, and today's in `testo`. */
  cifreSpostate: Pick<Riga, 'id' | 'testo'>[];
  /** Rows of spostate.csv that would account for figures that are gone, and how many each: a question to the officer. */
  forseSpostate: (Pick<Proposta, 'idPrima' | 'idDopo'> & { quante: number })[];
  /** Computed figures with another value under the id that they had: a rule changed, or one of the figures that they come of. */
  calcolateMosse: { id: string; prima: string; dopo: string }[];
  /** How many computed figures are new. */
  calcolateNuove: number;
  /** Addresses that now lead on to another page. */
  indirizziSpostati: Pagina[];
  /** How many lines the register would gain, the one that closes a publication aside. */
  righeNuove: number;
}

/** Compares the data, and the pages that they make, with the register. Pure; the order of everything is that of the data. */
export function cosaCambia(dati: Dati, diOggi: readonly Pagina[]): CosaCambia {
  const stato = pubblicato(dati.registro);
  const voci = [...stato.values()];
  const vive = new Set(diOggi.map((p) => p.id));
  const nuove = diOggi.filter((p) => !stato.has(p.id));
  const sparite = voci.filter((v) => v.genere === 'pagina' && !vive.has(v.id));
  const programmaDi = (p: Pick<Pagina, 'id'>): string => p.id.split('/')[1] ?? '';
  const eIniziativa = (p: Pagina): boolean => iniziativaA(programmaDi(p), p.id) !== null;
  const rinviati = new Set([...dati.rinvii, ...rinviiDeiDocumenti(dati)].map((r) => r.da));
  const seguita = (p: Pagina): boolean =>
    rinviati.has(p.id) ||
    dati.eventi.some(
      (e) =>
        e.programma === programmaDi(p) &&
        e.iniziativa === iniziativaA(e.programma, p.id) &&
        e.idNuovi.length > 0,
    );
  const righe = nuoveRighe(dati, diOggi, '');
  const diverse = differenze(stato, dati);
  const perse = diverse.filter((d) => !d.oggi && !rettificaDi(d, dati.rettifiche));
  const forse = proposte(perse, stato, dati.osservazioni);
  const spostate = new Set(forse.flatMap((p) => p.mosse.map((m) => m.voce)));
  const mete = new Set([
    ...forse.flatMap((p) => p.mosse.map((m) => m.oggi.id)),
    ...righe.flatMap((r) => (r.genere === 'spostamento' ? [r.testo] : [])),
  ]);
  const iniziativeNuove = nuove.filter(eIniziativa);
  const iniziativeSparite = sparite.filter((p) => eIniziativa(p) && !seguita(p));
  return {
    ultima: dati.pubblicazioni.at(-1)?.data ?? dati.registro.at(-1)?.data ?? null,
    pagineNuove: nuove,
    cifreNuove: raggruppa(dati.osservazioni.filter((o) => !stato.has(o.id) && !mete.has(o.id))),
    cifreMosse: diverse
      .filter((d) => !spostate.has(d.voce))
      .map((d) => ({
        id: d.voce.id,
        prima: d.voce.testo,
        dopo: d.oggi?.testo ?? '',
        percento: scarto(d.voce, d.oggi),
        osservazione: d.oggi,
        rettifica: rettificaDi(d, dati.rettifiche),
      })),
    iniziativeNuove,
    iniziativeSparite,
    forseRinominate: iniziativeSparite.flatMap((prima) => {
      const [migliore] = iniziativeNuove
        .filter((p) => programmaDi(p) === programmaDi(prima))
        .map((dopo) => ({ dopo, quanto: somiglianza(prima.testo, dopo.testo) }))
        .filter(({ quanto }) => quanto >= 0.5)
        .sort((a, b) => b.quanto - a.quanto);
      if (!migliore) return [];
      const programma = programmaDi(prima);
      const nome = (p: Pagina): { id: string; nome: string } => ({
        id: iniziativaA(programma, p.id) ?? '',
        nome: p.testo,
      });
      return [{ programma, prima: nome(prima), dopo: nome(migliore.dopo) }];
    }),
    indirizziRotti: sparite.filter((p) => !seguita(p)),
    indirizziSpostati: sparite.filter(seguita),
    forseSpostate: forse.map(({ idPrima, idDopo, mosse }) => ({
      idPrima,
      idDopo,
      quante: mosse.length,
    })),
    cifreSpostate: righe.filter(
      (r) => r.genere === 'spostamento' && stato.get(r.id)?.genere === 'cifra',
    ),
    calcolateMosse: righe.flatMap(({ genere, id, valore, unita }) => {
      const prima = stato.get(id);
      return genere === 'derivata' && prima && prima.valore !== valore
        ? [{ id, prima: `${prima.valore} ${prima.unita}`, dopo: `${valore} ${unita}` }]
        : [];
    }),
    calcolateNuove: righe.filter((r) => r.genere === 'derivata' && !stato.has(r.id)).length,
    righeNuove: righe.filter((r) => r.genere !== 'pubblicazione').length,
    altreRighe: righe.filter((r) => {
      const prima = stato.get(r.id);
      return r.genere === 'riga' || (r.genere === 'cifra' && prima && stessaCifra(prima, r));
    }),
  };
}

/** True where publishing would change nothing. */
export const nienteCambia = ({ righeNuove }: CosaCambia): boolean => righeNuove === 0;

function raggruppa(osservazioni: readonly Osservazione[]): CifreNuove[] {
  return [...Map.groupBy(osservazioni, (o) => `${o.programma} ${o.data}`).values()]
    .map((gruppo) => ({
      programma: gruppo[0]?.programma ?? '',
      data: gruppo[0]?.data ?? '',
      quante: gruppo.length,
    }))
    .sort((a, b) => (`${a.programma} ${a.data}` < `${b.programma} ${b.data}` ? -1 : 1));
}

function scarto(voce: VoceRegistro, oggi: Osservazione | undefined): number | null {
  if (!oggi) return null;
  const [prima, dopo] = [voce.valore, comePubblicata(oggi).valore].map((v) =>
    v === '' ? NaN : Number(v),
  );
  if (prima === undefined || dopo === undefined || prima === 0) return null;
  const percento = (100 * (dopo - prima)) / Math.abs(prima);
  return Number.isFinite(percento) ? percento : null;
}
