import {
  importata,
  stadiDeiDati,
  type Archivio,
  type Iniziativa,
  type Osservazione,
} from '../model/index.ts';
import { figureDi } from './iniziative.ts';
import type { Chi } from './quadri.ts';

/**
 * Everything that the documents of the site say of an initiative, wherever they say it. What is empty here, and only that, may be
 * said to be missing.
 */
export interface Detto {
  /** Its figures, and those of its parts, but acts. */
  figure: Osservazione[];
  atti: Osservazione[];
  /** Figures of an Asse or of the programme that count it, alone or with other initiatives. */
  altrove: readonly Osservazione[];
  /** Of a part: the figures of the initiative that it is a part of. */
  dellIntero: Osservazione[];
  /** The documents that name it, in a table of initiatives, in a figure, or as an action. */
  fonti: string[];
}

/** What the documents say of an initiative. */
export function dettoDi(a: Archivio, i: Iniziativa): Detto {
  const sue = [i, ...a.partiDi(i)].flatMap((x) => figureDi(a, x));
  const altrove = a.figureCheContano(i.programma, i.id);
  const intero = a.iniziativa(i.programma, i.parteDi);
  const azione = i.azioneBase === 'documento' ? a.azione(i.programma, i.azione) : undefined;
  const obiettivo = a
    .obiettiviDi(i.programma)
    .find((x) => azione !== undefined && x.codice === azione.obiettivo);
  return {
    figure: sue.filter((o) => o.misura !== 'atto'),
    atti: sue.filter((o) => o.misura === 'atto'),
    altrove,
    dellIntero: intero ? figureDi(a, intero).filter((o) => o.misura !== 'atto') : [],
    fonti: [
      ...new Set([
        ...a.menzioniDellaFamiglia(i).map((m) => m.fonte),
        ...[...sue, ...altrove].map((o) => o.fonte),
        ...(obiettivo?.fonte ? [obiettivo.fonte] : []),
      ]),
    ],
  };
}

/** Where figures of a unit are printed for an Asse: on the Asse, together with others, on its initiatives or indicators; or nowhere. */
export type Dove =
  'asse' | 'dati' | 'dotazione' | 'gruppo' | 'iniziative' | 'indicatori' | 'nessuna';

/**
 * Where the documents print the money of an Asse: stages of it, those of the Commission's data alone, its allocation alone, or only
 * what is narrower or wider.
 */
export function doveISoldi(a: Archivio, chi: Chi): Dove {
  const figure = a.figureDellAsse(chi.programma, chi.asse).filter((o) => o.unita === 'EUR');
  const dell = figure.filter((o) => o.soggettoTipo === 'asse');
  if (dell.some((o) => o.misura !== 'dotazione' && !importata(o))) return 'asse';
  if (dell.some((o) => stadiDeiDati.some((m) => m === o.misura))) return 'dati';
  return dell.length > 0 ? 'dotazione' : altrove(figure);
}

/** Where the documents count the people that an Asse reached. */
export function doveLePersone(a: Archivio, chi: Chi): Dove {
  const figure = a
    .figureDellAsse(chi.programma, chi.asse)
    .filter((o) => o.unita === 'persone' && persone(a.misura(o.colonna)?.persone));
  const dell = figure.filter((o) => o.soggettoTipo === 'asse');
  if (dell.some((o) => !importata(o))) return 'asse';
  return dell.length > 0 ? 'dati' : altrove(figure);
}

/** People reached, or of whom the catalogue does not say (a table without that column, an indicator). */
function persone(quali: string | undefined): boolean {
  return quali === 'raggiunte' || quali === '' || quali === undefined;
}

function altrove(figure: readonly Osservazione[]): Dove {
  const tipi = new Set(figure.map((o) => o.soggettoTipo));
  if (tipi.has('gruppo')) return 'gruppo';
  if (tipi.has('iniziativa')) return 'iniziative';
  return tipi.has('indicatore') ? 'indicatori' : 'nessuna';
}
