import type { Attese } from './attese.ts';
import { inLatino } from './sosia.ts';
import { codice, spazi } from './testo.ts';

const quanteRigheDiTitolo = 10;

/** Words over several columns that say nothing of the figures below them. */
const generiche = /^(avanzamento|finanziari[oa]|fisico|dati|valori|importi|assoluti|in|euro|eur)$/;
/** Words under a heading that say nothing more than it does. */
const superflue = /^(totale|valore|importo|numero|n|nr|euro|eur|in_euro|)$/;

/** The heading that a cell is: a code, or the name that readers see of one measure; else its own words as a code. */
export function intestazioneDi(cella: string, { nomi }: Attese, note: ReadonlySet<string>): string {
  const letta = codice(inLatino(cella), '_');
  const suo = note.has(letta) ? letta : nomi.get(letta);
  return suo !== undefined && note.has(suo) ? suo : letta;
}

/** Which of the first rows has the most known headings, alone or with the one below it, and what they say together. */
export function rigaDiTesta(
  righe: readonly (readonly string[])[],
  attese: Attese,
  note: ReadonlySet<string>,
): { indice: number; righeDiTesta: 1 | 2; testa: string[]; punti: number } {
  const nota = (cella: string): boolean => note.has(intestazioneDi(cella, attese, note));
  const conta = (testa: readonly string[]): number => testa.filter(nota).length;
  const prime = righe.slice(0, quanteRigheDiTitolo);
  let migliore = { indice: 0, righeDiTesta: 1 as 1 | 2, testa: [...(righe[0] ?? [])], punti: 0 };
  prime.forEach((riga, i) => {
    const punti = conta(riga);
    if (punti > migliore.punti) migliore = { indice: i, righeDiTesta: 1, testa: [...riga], punti };
  });
  prime.forEach((sotto, i) => {
    const insieme = i === 0 ? [] : inDueRighe(righe[i - 1] ?? [], sotto, nota);
    const punti = conta(insieme);
    if (punti > migliore.punti) migliore = { indice: i, righeDiTesta: 2, testa: insieme, punti };
  });
  return migliore;
}

/** The headings of two rows: one above several columns stands over each of them. */
function inDueRighe(
  sopra: readonly string[],
  sotto: readonly string[],
  nota: (cella: string) => boolean,
): string[] {
  let titolo = '';
  return Array.from({ length: Math.max(sopra.length, sotto.length) }, (_, i) => {
    const [alto, basso] = [spazi(sopra[i] ?? ''), spazi(sotto[i] ?? '')];
    if (alto !== '' || basso === '') titolo = alto;
    if (titolo === '' || basso === '') return titolo || basso;
    const insieme = `${titolo} ${basso}`;
    if (nota(insieme)) return insieme;
    if (nota(titolo) && alto !== '' && superflue.test(codice(basso, '_'))) return titolo;
    const nulla = codice(titolo, '_')
      .split('_')
      .every((parola) => generiche.test(parola));
    return nulla && nota(basso) ? basso : insieme;
  });
}
