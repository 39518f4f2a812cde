import { maiuscola, quandoInBreve } from '../../../format.ts';
import type { Archivio, Verifica } from '../../../model/index.ts';
import type { Frasi } from '../../rilievi.ts';
import { misura, parte, quando, testi } from '../parole.ts';
import { lAsse, soloCodici } from '../parti.ts';

type Guardie =
  | 'guardia-data-ripetuta'
  | 'guardia-tabella-doppia'
  | 'guardia-annuale'
  | 'guardia-cumulata'
  | 'guardia-migliaia'
  | 'guardia-subtotale';

/** Findings of the guards: tables that look copied, or filled with something else. */
export const guardie: Frasi<Guardie> = {
  'guardia-data-ripetuta.copia': ({ prima, uguali, confrontate }, v, a) => ({
    stampato: `${uguali} cifre su ${confrontate}`,
    calcolato: `le stesse: ${quandoInBreve(a, { programma: v.programma, data: prima })}`,
    titolo: `Le cifre ${quando(a, v)} ripetono quelle ${quando(a, v, prima)}: ${uguali} su ${confrontate} sono identiche, forse la cartella è una copia.`,
  }),
  'guardia-tabella-doppia.doppia': ({ figure, altra }, v, a) => ({
    stampato: `${figure} cifre`,
    calcolato: `le stesse di ${altra.punto}`,
    titolo: `${v.punto} (${v.fonte}) ripete tutte le ${figure} cifre di ${altra.punto} (${altra.fonte}) ${quando(a, v)}: forse la tabella è stata caricata due volte.`,
  }),
  'guardia-annuale.crollo': ({ colonna, righe, su }, v, a) => ({
    stampato: testi(a, v.riguarda),
    calcolato: 'valori che si accumulano',
    titolo: `${allaData(colonna, v, a)}: ${righe} righe su ${su} calano di oltre un terzo, come se fossero valori di un solo anno e non dall’inizio del programma.`,
  }),
  'guardia-cumulata.crescita': ({ colonna }, v, a) => ({
    stampato: testi(a, v.riguarda),
    calcolato: 'valori di un solo anno',
    titolo: `${allaData(colonna, v, a)}: tutte le righe crescono di data in data, come se fossero valori dall’inizio del programma e non di un solo anno.`,
  }),
  'guardia-migliaia.scala': ({ colonna, righe, su, piccole }, v, a) => ({
    stampato: testi(a, v.riguarda),
    calcolato: 'euro',
    titolo: `${allaData(colonna, v, a)}: ${righe} righe su ${su} sono circa mille volte ${
      piccole ? 'più piccole' : 'più grandi'
    } di prima, forse gli importi sono in migliaia di euro.`,
  }),
  'guardia-subtotale.somma': ({ colonna, assi }, v, a) => ({
    stampato: testi(a, v.riguarda),
    calcolato: `somma degli Assi ${soloCodici(assi)}`,
    titolo: `${v.punto} ${quando(a, v)}: la riga ${lAsse(v.soggetto, 'di')} è la somma di ${soloCodici(assi)} in tutte le colonne (${misura(a, colonna)} e altre): sembra un subtotale contato fra le parti.`,
  }),
};

/** The heading of a whole column, with the part that its rows are about, at the date of the finding. */
function allaData(colonna: string, v: Verifica, a: Archivio): string {
  const una = a.perId.get(v.riguarda[0] ?? '');
  return maiuscola(`${misura(a, colonna)}${una ? parte(a, una) : ''} ${quando(a, v)}`);
}
