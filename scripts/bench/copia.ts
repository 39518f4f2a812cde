import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copiaDelKit } from '../../src/tests/kit.ts';
import { fileSotto } from './fileSotto.ts';
import { programmaSintetico } from './programma.ts';

/** A copy of a kit, in an empty folder, whose data are the synthetic programme of so many initiatives. */
export function copiaSintetica(posto: string, kit: string, iniziative: number): string {
  const copia = copiaDelKit(posto, kit);
  // Words of pages may quote figures of the kit's own data, and cannot stand without them.
  for (const pagina of fileSotto(join(copia, 'content', 'pagine')))
    if (readFileSync(pagina, 'utf8').includes('<Cifra')) rmSync(pagina);
  rmSync(join(copia, 'data'), { recursive: true });
  cpSync(join(kit, 'data', 'misure.csv'), join(copia, 'data', 'misure.csv'));
  for (const [percorso, testo] of programmaSintetico(iniziative)) {
    const file = join(copia, 'data', percorso);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, testo);
  }
  return copia;
}
