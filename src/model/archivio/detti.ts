import type { Dati } from '../dati.ts';
import type { Iniziativa, Menzione, Nota } from '../registri.ts';
import type { Evento, Rettifica, VoceRegistro } from '../registro.ts';
import type { Riconciliata } from '../riconciliazione.ts';
import { daDire, type Controllo, type Esiti, type Verifica } from '../verifica.ts';
import type { Figure } from './figure.ts';
import {
  chiave,
  codici,
  delSoggetto,
  dove,
  perMolti,
  perUno,
  pigro,
  type Soggetto,
} from './indici.ts';
import type { Nomi } from './nomi.ts';

/** What is said of names and figures: mentions, findings, notes, events, and what the ledger holds. */
export interface Detti extends Esiti {
  /** Findings by the id of the printed figure that bears them. */
  segni: ReadonlyMap<string, Verifica[]>;
  /** The newest correction of a figure, by the id of the figure. */
  rettificate: ReadonlyMap<string, Rettifica>;
  /** The last line of the ledger for a figure or an address, by its id. */
  pubblicate: ReadonlyMap<string, VoceRegistro>;
  /** The last text that the ledger has for a figure or an address (of a page: its name), by its id; withdrawal gives none. */
  dettiPubblicati: ReadonlyMap<string, string>;

  /** All the lines of the ledger for a figure or an address, oldest first. */
  righeDelRegistro(id: string): readonly VoceRegistro[];
  /** What documents say of an initiative. */
  menzioniDi(i: Pick<Iniziativa, 'programma' | 'id'>): readonly Menzione[];
  /** The same of an initiative and of those that are part of it. */
  menzioniDellaFamiglia(i: Pick<Iniziativa, 'programma' | 'id'>): readonly Menzione[];
  /** What documents say of the initiatives of a programme, under an Asse (alone or in a group), at a date. */
  menzioniIn(
    programma: string,
    dove: { asse?: string | undefined; data?: string | undefined },
  ): readonly Menzione[];
  /** The findings of a programme, or about one Asse of it (alone or in a group) and what is under it. */
  verificheDi(programma: string, asse?: string): readonly Verifica[];
  verificheDelSoggetto(soggetto: Soggetto): readonly Verifica[];
  /** Every check: the findings first, then what agrees or could not be compared. */
  tuttiIControlli: readonly Controllo[];
  /** Every check that used a printed figure, by its id: the findings first, then what agrees or could not be compared. */
  controlliDi(osservazione: string): readonly Controllo[];
  /** What stands beside a figure in the yearly data, or beside a figure of those in a document. */
  riconciliateDi(figura: string): readonly Riconciliata[];
  /** The corrections of a figure, oldest first. */
  rettificheDi(figura: string): readonly Rettifica[];
  /** The findings about an initiative, or about something wider that rest on a figure of it. */
  verificheDellIniziativa(i: Pick<Iniziativa, 'programma' | 'id'>): readonly Verifica[];
  /** The notes on a row of the tables: a code of Asse, an initiative, an indicator, `Totale`. */
  noteSu(programma: string, riga: string): readonly Nota[];
  noteDelDocumento(fonte: string): readonly Nota[];
  /** What happened to an initiative, under this id or that led to it. */
  eventiDi(i: Pick<Iniziativa, 'programma' | 'id'>): readonly Evento[];
}

/** The look-ups over what is said, beside the names and the figures that it is said of. */
export function detti(
  dati: Pick<Dati, 'menzioni' | 'note' | 'eventi' | 'registro' | 'rettifiche'>,
  { verifiche, senzaRilievi, conto, riconciliazione }: Esiti,
  nomi: Pick<Nomi, 'iniziativa'>,
  figure: Pick<Figure, 'perId' | 'diOggi'>,
): Detti {
  const segni = perMolti(
    () => daDire(verifiche),
    (v) => v.riguarda,
  );
  const rettificate = pigro(() => ultimeRettifiche(dati.rettifiche, figure.diOggi));
  const pubblicate = perUno(
    () => dati.registro,
    (v) => v.id,
  );
  const righe = perMolti(
    () => dati.registro,
    (v) => [v.id],
  );
  const dettiPubblicati = pigro(
    () => new Map(dati.registro.filter((v) => v.testo !== '').map((v) => [v.id, v.testo])),
  );

  const menzioniPer = perMolti(
    () => dati.menzioni,
    (m) => [chiave(m.programma, m.iniziativa)],
  );
  const menzioniFamiglia = perMolti(
    () => dati.menzioni,
    (m) => {
      const intero = nomi.iniziativa(m.programma, m.iniziativa)?.parteDi ?? '';
      return [m.iniziativa, ...(intero === '' ? [] : [intero])].map((id) =>
        chiave(m.programma, id),
      );
    },
  );
  const menzioniDove = perMolti(
    () => dati.menzioni,
    (m) =>
      ['', ...codici(m)].flatMap((asse) => [
        chiave(m.programma, asse, ''),
        chiave(m.programma, asse, m.data),
      ]),
  );
  const verifichePer = perMolti(
    () => verifiche,
    (v) => [v.programma, ...codici(v).map((c) => chiave(v.programma, c))],
  );
  const verificheSoggetto = perMolti(
    () => verifiche,
    (v) => [delSoggetto(v)],
  );
  const tuttiIControlli = pigro((): Controllo[] => [
    ...verifiche.map((rilievo) => ({
      regola: rilievo.regola,
      verdetto: rilievo.verdetto,
      osservazioni: rilievo.osservazioni,
      rilievo,
    })),
    ...senzaRilievi,
  ]);
  const controlli = perMolti(tuttiIControlli, (c) => c.osservazioni);
  const riconciliate = perMolti(
    () => riconciliazione.righe,
    (r) => [r.documento, r.dati],
  );
  const rettifiche = perMolti(
    () => dati.rettifiche,
    (r) => [r.osservazione],
  );
  const verificheIniziativa = perMolti(
    () => verifiche,
    (v) =>
      (v.soggettoTipo === 'iniziativa'
        ? [v]
        : v.osservazioni.flatMap((id) => figure.perId.get(id) ?? [])
      )
        .filter((x) => x.soggettoTipo === 'iniziativa')
        .map((x) => chiave(x.programma, x.soggetto)),
  );
  const notePer = perMolti(
    () => dati.note,
    (n) => [chiave(n.programma, n.riga)],
  );
  const noteDocumento = perMolti(
    () => dati.note,
    (n) => [n.fonte],
  );
  const eventiPer = perMolti(
    () => dati.eventi,
    (e) => [e.iniziativa, ...e.idNuovi].map((id) => chiave(e.programma, id)),
  );

  return {
    verifiche,
    senzaRilievi,
    conto,
    riconciliazione,
    get segni() {
      return segni();
    },
    get rettificate() {
      return rettificate();
    },
    get pubblicate() {
      return pubblicate();
    },
    get dettiPubblicati() {
      return dettiPubblicati();
    },
    righeDelRegistro: (id) => righe().get(id) ?? [],
    menzioniDi: (i) => menzioniPer().get(chiave(i.programma, i.id)) ?? [],
    menzioniDellaFamiglia: (i) => menzioniFamiglia().get(chiave(i.programma, i.id)) ?? [],
    menzioniIn: (p, { asse = '', data = '' }) => menzioniDove().get(chiave(p, asse, data)) ?? [],
    verificheDi: (p, asse) => verifichePer().get(dove(p, asse)) ?? [],
    verificheDelSoggetto: (s) => verificheSoggetto().get(delSoggetto(s)) ?? [],
    get tuttiIControlli() {
      return tuttiIControlli();
    },
    controlliDi: (id) => controlli().get(id) ?? [],
    riconciliateDi: (id) => riconciliate().get(id) ?? [],
    rettificheDi: (id) => rettifiche().get(id) ?? [],
    verificheDellIniziativa: (i) => verificheIniziativa().get(chiave(i.programma, i.id)) ?? [],
    noteSu: (p, riga) => notePer().get(chiave(p, riga)) ?? [],
    noteDelDocumento: (fonte) => noteDocumento().get(fonte) ?? [],
    eventiDi: (i) => eventiPer().get(chiave(i.programma, i.id)) ?? [],
  };
}

/** The newest correction of each figure; of two of one day the last written. */
function ultimeRettifiche(
  rettifiche: readonly Rettifica[],
  diOggi: ReadonlyMap<string, string>,
): Map<string, Rettifica> {
  const ultime = new Map<string, Rettifica>();
  for (const r of rettifiche) {
    const id = diOggi.get(r.osservazione) ?? r.osservazione;
    const gia = ultime.get(id);
    if (!gia || gia.data <= r.data) ultime.set(id, r);
  }
  return ultime;
}
