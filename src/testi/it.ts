import { assenze } from './it/assenze.ts';
import { anno } from './it/anno.ts';
import { confronto } from './it/confronto.ts';
import { assente, cornice } from './it/cornice.ts';
import { frasi } from './it/frasi.ts';
import { importi, persone } from './it/importi.ts';
import { eventi, nonSappiamo, storia } from './it/iniziative.ts';
import { motivi } from './it/motivi.ts';
import { assi } from './it/parole.ts';
import { regole } from './it/regole.ts';
import { conti } from './it/rilievi/conti.ts';
import { guardie } from './it/rilievi/guardie.ts';
import { indicatori } from './it/rilievi/indicatori.ts';
import { iniziative } from './it/rilievi/iniziative.ts';
import { soldi } from './it/rilievi/soldi.ts';
import { disegni, rilievo, segni } from './it/segni.ts';
import { stati } from './it/stati.ts';
import { esiti, target } from './it/target.ts';
import type { Frasi } from './rilievi.ts';

const rilievi: Frasi = { ...conti, ...soldi, ...indicatori, ...iniziative, ...guardie };

/** The words of the site in Italian. */
export const it = {
  assi,
  regole,
  rilievi,
  motivi,
  frasi,
  eventi,
  storia,
  nonSappiamo,
  importi,
  persone,
  rilievo,
  segni,
  esiti,
  target,
  disegni,
  assenze,
  anno,
  stati,
  confronto,
  cornice,
  assente,
};
