import type { Dati } from '../dati.ts';
import type { Misura } from '../misura.ts';
import type {
  Asse,
  Azione,
  Decisione,
  Fonte,
  Indicatore,
  Iniziativa,
  LuogoDelDocumento,
  Obiettivo,
  Programma,
} from '../registri.ts';
import { chiave, codici, dove, perMolti, perUno, pigro } from './indici.ts';

/** What bears a name in data/: programmes, Assi, initiatives, documents, measures and what lies under them. */
export interface Nomi {
  programma(id: string): Programma | undefined;
  asse(programma: string, codice: string): Asse | undefined;
  azione(programma: string, codice: string): Azione | undefined;
  iniziativa(programma: string, id: string): Iniziativa | undefined;
  indicatore(programma: string, codice: string): Indicatore | undefined;
  fonte(id: string): Fonte | undefined;
  /** The row of the catalogue for a heading. */
  misura(colonna: string): Misura | undefined;

  assiDi(programma: string): readonly Asse[];
  fontiDi(programma: string): readonly Fonte[];
  /** The places of a document that somebody listed, in its own order. */
  luoghiDi(fonte: string): readonly LuogoDelDocumento[];
  /** The acts that approved or changed a programme. */
  decisioniDi(programma: string): readonly Decisione[];
  /** The indicators of a programme, or of one Asse of it. */
  indicatoriDi(programma: string, asse?: string): readonly Indicatore[];
  /** The specific objectives of a programme, or of one Asse of it. */
  obiettiviDi(programma: string, asse?: string): readonly Obiettivo[];
  /** The actions of a specific objective. */
  azioniDi(obiettivo: Pick<Obiettivo, 'programma' | 'codice'>): readonly Azione[];
  /** The initiatives of a programme, or of one Asse of it (alone or in a group), by name. */
  iniziativeDi(programma: string, asse?: string): readonly Iniziativa[];
  /** The initiatives of a programme that bear these ids, each once, by name. */
  inOrdine(programma: string, ids: Iterable<string>): Iniziativa[];
  /** The initiatives that are part of one. */
  partiDi(i: Pick<Iniziativa, 'programma' | 'id'>): readonly Iniziativa[];
  /** The initiatives that say they belong to this action. */
  iniziativeDellAzione(programma: string, azione: string): readonly Iniziativa[];
}

/** The look-ups by name over these registers. */
export function nomi(dati: Dati): Nomi {
  const programmi = perUno(
    () => dati.programmi,
    (p) => p.id,
  );
  const assi = perUno(
    () => dati.assi,
    (x) => chiave(x.programma, x.codice),
  );
  const azioni = perUno(
    () => dati.azioni,
    (x) => chiave(x.programma, x.codice),
  );
  const iniziative = perUno(
    () => dati.iniziative,
    (i) => chiave(i.programma, i.id),
  );
  const indicatori = perUno(
    () => dati.indicatori,
    (i) => chiave(i.programma, i.codice),
  );
  const fonti = perUno(
    () => dati.fonti,
    (f) => f.id,
  );
  const misure = perUno(
    () => dati.misure,
    (m) => m.colonna,
  );

  const assiPer = perMolti(
    () => dati.assi,
    (x) => [x.programma],
  );
  const fontiPer = perMolti(
    () => dati.fonti,
    (f) => [f.programma],
  );
  const luoghiPer = perMolti(
    () => dati.luoghi,
    (l) => [l.fonte],
  );
  const decisioniPer = perMolti(
    () => dati.decisioni,
    (d) => [d.programma],
  );
  const indicatoriPer = perMolti(
    () => dati.indicatori,
    (i) => [i.programma, chiave(i.programma, i.asse)],
  );
  const obiettiviPer = perMolti(
    () => dati.obiettivi,
    (o) => [o.programma, chiave(o.programma, o.asse)],
  );
  const azioniPer = perMolti(
    () => dati.azioni,
    (x) => [chiave(x.programma, x.obiettivo)],
  );
  const perNome = pigro(() =>
    dati.iniziative.toSorted((x, y) => x.nome.localeCompare(y.nome, 'it')),
  );
  const posti = pigro(() => new Map(perNome().map((i, posto) => [i, posto])));
  const iniziativePer = perMolti(perNome, (i) => [
    i.programma,
    ...codici(i).map((c) => chiave(i.programma, c)),
  ]);
  const parti = perMolti(
    () => dati.iniziative,
    (i) => (i.parteDi === '' ? [] : [chiave(i.programma, i.parteDi)]),
  );
  const dellAzione = perMolti(
    () => dati.iniziative,
    (i) => [chiave(i.programma, i.azione)],
  );

  return {
    programma: (id) => programmi().get(id),
    asse: (p, codice) => assi().get(chiave(p, codice)),
    azione: (p, codice) => azioni().get(chiave(p, codice)),
    iniziativa: (p, id) => iniziative().get(chiave(p, id)),
    indicatore: (p, codice) => indicatori().get(chiave(p, codice)),
    fonte: (id) => fonti().get(id),
    misura: (colonna) => misure().get(colonna),
    assiDi: (p) => assiPer().get(p) ?? [],
    fontiDi: (p) => fontiPer().get(p) ?? [],
    luoghiDi: (fonte) => luoghiPer().get(fonte) ?? [],
    decisioniDi: (p) => decisioniPer().get(p) ?? [],
    indicatoriDi: (p, asse) => indicatoriPer().get(dove(p, asse)) ?? [],
    obiettiviDi: (p, asse) => obiettiviPer().get(dove(p, asse)) ?? [],
    azioniDi: (o) => azioniPer().get(chiave(o.programma, o.codice)) ?? [],
    iniziativeDi: (p, asse) => iniziativePer().get(dove(p, asse)) ?? [],
    inOrdine: (p, ids) =>
      [...new Set(ids)]
        .flatMap((id) => iniziative().get(chiave(p, id)) ?? [])
        .sort((x, y) => (posti().get(x) ?? 0) - (posti().get(y) ?? 0)),
    partiDi: (i) => parti().get(chiave(i.programma, i.id)) ?? [],
    iniziativeDellAzione: (p, azione) => dellAzione().get(chiave(p, azione)) ?? [],
  };
}
