import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nuovoProgramma } from '../src/exports/nuovoProgramma.ts';
import { formaId, nomiRiservati } from '../src/model/index.ts';
import { sigla } from '../src/model/sigle.ts';
import { inParole } from './guasto.ts';
import { scriviInsieme } from './insieme.ts';
import { opzioni } from './opzioni.ts';
import { percorsi } from './percorsi.ts';

const uso = 'Si usa così: npm run nuovo-programma por-fse-veneto';

function prepara(): string {
  const [id = '', altro] = opzioni([]).argomenti;
  if (id === '' || altro !== undefined) throw new Error(uso);
  if (!formaId.test(id))
    throw new Error(
      `«${id}» non può essere un indirizzo: minuscole, cifre e trattini, come «${sigla(id) || 'por-fse-veneto'}». ${uso}`,
    );
  if (nomiRiservati.has(id))
    throw new Error(`«${id}» è già una pagina del sito: scegli un nome più preciso.`);
  const posto = join(percorsi.dati, id);
  const dove = relative(process.cwd(), posto);
  const mancanti = [...nuovoProgramma(id)].filter(([nome]) => !existsSync(join(posto, nome)));
  if (mancanti.length === 0)
    return `La cartella ${dove} ha già le sue tabelle: non ho aggiunto nulla.\n`;
  mkdirSync(posto, { recursive: true });
  scriviInsieme(posto, Object.fromEntries(mancanti));
  return `Pronta la cartella ${dove}: ${mancanti.map(([nome]) => nome).join(', ')}. I passi sono in LEGGIMI.txt.\n`;
}

try {
  process.stdout.write(prepara());
} catch (guasto) {
  process.stderr.write(`${inParole(guasto)}\n`);
  process.exitCode = 1;
}
