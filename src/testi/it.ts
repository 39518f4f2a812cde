import { motivi } from './it/motivi.ts';
import { regole } from './it/regole.ts';
import { conti } from './it/rilievi/conti.ts';
import { guardie } from './it/rilievi/guardie.ts';
import { indicatori } from './it/rilievi/indicatori.ts';
import { iniziative } from './it/rilievi/iniziative.ts';
import { soldi } from './it/rilievi/soldi.ts';
import type { Frasi } from './rilievi.ts';

const rilievi: Frasi = { ...conti, ...soldi, ...indicatori, ...iniziative, ...guardie };

/** The words of the site in Italian. */
export const it = { regole, rilievi, motivi };
