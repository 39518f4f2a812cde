import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leggimiAggiornato } from '../src/exports/leggimi.ts';
import { percorsi } from './percorsi.ts';

const file = join(percorsi.dati, 'LEGGIMI.md');
writeFileSync(file, leggimiAggiornato(readFileSync(file, 'utf8')));
