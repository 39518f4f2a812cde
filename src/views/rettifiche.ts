import {
  stessaCifra,
  type Archivio,
  type Osservazione,
  type Rettifica,
  type VoceRegistro,
} from '../model/index.ts';
import { dettoDove } from './doveStanno.ts';
import { impagina } from './elencoLungo.ts';
import { indirizzi } from './indirizzi.ts';
import { ricorda } from './ricorda.ts';

/** A correction as the site tells it; without a figure where the figure was withdrawn. */
export interface VoceRettifica {
  rettifica: Rettifica;
  /** Where it is told: the address that marks lead to; empty for the older ones of the same figure. */
  ancora: string;
  figura: Osservazione | undefined;
}

/** All corrections, newest first. */
export function vociRettifiche(
  a: Pick<Archivio, 'rettifiche' | 'perId' | 'diOggi'>,
): VoceRettifica[] {
  const viste = new Set<string>();
  return [...a.rettifiche]
    .sort((x, y) => (x.data < y.data ? 1 : x.data > y.data ? -1 : 0))
    .map((rettifica) => {
      const id = a.diOggi.get(rettifica.osservazione) ?? rettifica.osservazione;
      const ancora = viste.has(id) ? '' : id;
      viste.add(id);
      return { rettifica, ancora, figura: a.perId.get(id) };
    });
}

/** The corrections of a programme in pages, newest first. Each mark beside a figure asks where it leads. */
export const rettificheAPagine = /* @__PURE__ */ ricorda((a, programma: string) =>
  impagina(
    vociRettifiche(a).filter((v) => v.rettifica.programma === programma),
    (v) => (v.ancora === '' ? [] : [v.ancora]),
  ),
);

/** Where the newest correction of a figure is told. It depends on those of its programme alone. */
export function viaDellaRettifica(a: Archivio, { programma, osservazione }: Rettifica): string {
  const id = a.diOggi.get(osservazione) ?? osservazione;
  const pagina = rettificheAPagine(a, programma).dove.get(id) ?? 1;
  return dettoDove(a, id) ?? `${indirizzi.rettificheAPagine(programma, pagina)}#${id}`;
}

/** True where the register ends with a checkpoint that was signed, by the key that the settings name. */
export function registroFirmato(a: Pick<Archivio, 'sito' | 'pubblicazioni'>): boolean {
  return a.sito.chiaveRegistro !== '' && (a.pubblicazioni.at(-1)?.firme.length ?? 0) > 0;
}

/** What one publication brought. */
export interface NotaPubblicazione {
  /** From 1, in their order. */
  numero: number;
  /** The head of the register of that day: how many lines, and the hash of the last. */
  righe: number;
  impronta: string;
  data: string;
  nota: string;
  prima: boolean;
  /** New figures by programme and reference date. */
  cifre: { programma: string; data: string; quante: number }[];
  /** Addresses and names of the initiatives that appeared. */
  iniziative: { indirizzo: string; nome: string }[];
  cambiate: number;
  ritirate: number;
}

/** The publications, newest first, told from the register alone. */
export function notePubblicazioni(
  a: Pick<Archivio, 'pubblicazioni' | 'registro' | 'perId'>,
): NotaPubblicazione[] {
  const visti = new Map<string, VoceRegistro>();
  let dove = 0;
  return a.pubblicazioni
    .map((p, i) => {
      const righe = a.registro.slice(dove, p.righe);
      dove = p.righe;
      const nuove = righe.filter(
        (r) => (r.genere === 'cifra' || r.genere === 'pagina') && !visti.has(r.id),
      );
      const cambiate = righe.filter((r) => {
        const prima = visti.get(r.id);
        return r.genere === 'cifra' && prima && !stessaCifra(prima, r);
      }).length;
      const ritirate = righe.filter(
        (r) => r.genere === 'ritiro' && visti.get(r.id)?.genere === 'cifra',
      ).length;
      for (const r of righe) visti.set(r.id, r);
      const figure = nuove.flatMap((r) => a.perId.get(r.id) ?? []);
      const gruppi = Map.groupBy(figure, (o) => `${o.programma} ${o.data}`).values();
      return {
        numero: i + 1,
        righe: p.righe,
        impronta: p.impronta,
        data: p.data,
        nota: p.nota,
        prima: i === 0,
        cifre: [...gruppi].map((g) => ({
          programma: g[0]?.programma ?? '',
          data: g[0]?.data ?? '',
          quante: g.length,
        })),
        iniziative: nuove
          .filter((r) => r.genere === 'pagina' && /^\/[^/]+\/iniziative\/[^/]+\/$/.test(r.id))
          .map((r) => ({ indirizzo: r.id, nome: r.testo })),
        cambiate,
        ritirate,
      };
    })
    .reverse();
}
