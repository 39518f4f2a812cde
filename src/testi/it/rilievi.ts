import type { Frasi } from '../rilievi.ts';
import { conti } from './rilievi/conti.ts';
import { guardie } from './rilievi/guardie.ts';
import { indicatori } from './rilievi/indicatori.ts';
import { iniziative } from './rilievi/iniziative.ts';
import { rapporti } from './rilievi/rapporti.ts';
import { soldi } from './rilievi/soldi.ts';

/** The sentences of every finding. */
export const rilievi: Frasi = {
  ...rapporti,
  ...conti,
  ...soldi,
  ...indicatori,
  ...iniziative,
  ...guardie,
};
