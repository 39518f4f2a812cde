import { proprio } from '../model/proprio.ts';
import type { Griglia } from './griglia.ts';
import { eMisura, noteDi, obbligatorieDi, type Attese } from './attese.ts';
import type { Intestazione } from './intestazione.ts';
import { guastoDiFoglio } from './numeri.ts';
import { campoPersonale, datoPersonale } from './personali.ts';
import { eTotale } from './parole.ts';
import { problema, type Dettagli, type Luogo, type Problema } from './problemi.ts';
import { notaIn, rigaDiNota } from './richiami.ts';
import { intestazioneDi } from './rigaDiTesta.ts';
import { inLatino, sosiaIn } from './sosia.ts';
import { codice, guastoDiCodifica, segniVietati, spazi, visibile } from './testo.ts';

type Segnala = (tipo: Problema['tipo'], i: number, c: number, detto?: Dettagli) => void;

/** Reports the cells and rows that cannot be read whatever they say; gives the indices of the rows to leave out, and the footnotes by their mark. */
export function difettiDiForma(
  { righe, unioni, righeNascoste, colonneNascoste }: Griglia,
  testa: Intestazione,
  attese: Attese,
  nomi: ReadonlyMap<number, string>,
  dove: (i: number, colonna?: number, intestazione?: string) => Luogo,
  problemi: Problema[],
): { scartate: Set<number>; note: Map<string, string> } {
  const note = new Map<string, string>();
  const scartate = new Set<number>();
  const [chiave] = Object.keys(attese.tavola.colonne);
  // A row of a template that nobody began: its key, which is a code or the total and no sentence.
  const soloChiave = (c: number, testo: string): boolean =>
    attese.tavola.pronta !== undefined &&
    nomi.get(c) === chiave &&
    (!testo.includes(' ') || eTotale(testo));
  const conPunto = obbligatorieDi(attese).includes('punto');
  // A row is quoted by each of its problems: it is made ready once, and its full cells are counted once.
  const viste = new Map<number, { valori: string[]; piene: number }>();
  const vista = (i: number): { valori: string[]; piene: number } => {
    const gia = viste.get(i);
    if (gia) return gia;
    const valori = (righe[i] ?? []).map((cella) => visibile(spazi(cella)));
    const nuova = { valori, piene: valori.filter((v) => v !== '').length };
    viste.set(i, nuova);
    return nuova;
  };
  const segnalaSolo: Segnala = (tipo, i, c, detto = {}) => {
    const { valori } = vista(i);
    const luogo = { ...dove(i, c, nomi.get(c)), valori };
    problemi.push(problema(tipo, luogo, { letto: valori[c] ?? '', ...detto }));
  };
  const segnala: Segnala = (tipo, i, c, detto) => {
    segnalaSolo(tipo, i, c, detto);
    scartate.add(i);
  };
  righe.forEach((riga, i) =>
    riga.forEach((cella, c) => {
      const segni = segniVietati(spazi(cella));
      if (segni.length > 0) segnala('hidden-character', i, c, { altro: segni.join(', ') });
      const altro = sosiaIn(spazi(cella));
      if (altro) segnala('foreign-letter', i, c, { altro, proposta: inLatino(spazi(cella)) });
    }),
  );
  if (!attese.tavola.recapiti) personali(righe, testa, attese, nomi, segnalaSolo);
  for (const { riga, colonna, finoRiga } of unioni ?? []) {
    if (riga <= testa.indice || vista(riga).piene <= 1) continue;
    segnala('merged-cells', riga, colonna);
    for (let i = riga; i <= finoRiga; i++) scartate.add(i);
  }
  const seconda = secondaTabella(righe, testa, attese);
  if (seconda !== undefined) {
    const piene = vista(seconda).valori.filter((v) => v !== '');
    problemi.push(problema('two-tables', dove(seconda), { letto: piene.join('; ') }));
    for (let i = seconda; i < righe.length; i++) scartate.add(i);
  }
  const nascoste = [...(colonneNascoste ?? [])].filter((c) => nomi.has(c));
  for (const c of nascoste)
    if (righe.some((riga, i) => i > testa.indice && spazi(riga[c] ?? '') !== ''))
      problemi.push(
        problema('hidden-data', dove(testa.indice, c, nomi.get(c)), { letto: nomi.get(c) ?? '' }),
      );
  righe.forEach((grezzi, i) => {
    const piene = grezzi.flatMap((g, c) => (spazi(g) === '' ? [] : [c]));
    const [prima] = piene;
    if (i <= testa.indice || prima === undefined || scartate.has(i)) return;
    const inPiu = piene.find((c) => spazi(testa.testa[c] ?? '') === '');
    const solo = piene.length === 1 ? spazi(grezzi[prima] ?? '') : '';
    const nota = solo === '' ? null : notaIn(solo);
    if (solo !== '' && conPunto && nota && i > testa.indice + 1) {
      note.set(nota.segno, nota.nota);
      const cella = (nome: string): string =>
        spazi(righe[i - 1]?.[testa.colonne.get(nome) ?? -1] ?? '');
      const altro = rigaDiNota(attese.tavola, {
        fonte: cella('fonte'),
        punto: cella('punto'),
        nota: nota.nota,
      });
      segnala('footnote-row', i, prima, { altro });
    } else if (solo !== '' && conPunto && !soloChiave(prima, solo)) segnala('stray-text', i, prima);
    else if (inPiu !== undefined) segnala('too-many-cells', i, inPiu);
    else
      for (const c of piene) {
        const testo = spazi(grezzi[c] ?? '');
        const codifica = guastoDiCodifica(grezzi[c] ?? '');
        const foglio = eMisura(attese, nomi.get(c) ?? '') ? null : guastoDiFoglio(testo);
        if (codifica) segnala('garbled-text', i, c, { proposta: codifica.proposta });
        else if (foglio && nomi.has(c)) segnala(foglio, i, c);
      }
    if (righeNascoste?.has(i))
      problemi.push(
        problema(
          'hidden-data',
          { ...dove(i), valori: vista(i).valori },
          { letto: spazi(grezzi[prima] ?? '') },
        ),
      );
  });
  return { scartate, note };
}

/** Where a row below the headings is again one of headings, and not the same ones; undefined where there is none. */
function secondaTabella(
  righe: readonly (readonly string[])[],
  testa: Intestazione,
  attese: Attese,
): number | undefined {
  const conosciute = noteDi(attese);
  const ripete = (riga: readonly string[]): boolean =>
    riga.every((cella, c) => spazi(cella) === '' || testa.colonne.get(codice(cella, '_')) === c);
  const trovata = righe.findIndex((riga, i) => {
    if (i <= testa.indice || ripete(riga)) return false;
    const nomi = riga.filter((c) => spazi(c) !== '');
    const note = nomi.filter((c) => conosciute.has(intestazioneDi(c, attese, conosciute)));
    return note.length >= 3 && note.length * 2 > nomi.length;
  });
  return trovata < 0 ? undefined : trovata;
}

/** Reports what tells of single persons. The row is read all the same: a row of avvisi.csv may allow it. */
function personali(
  righe: readonly (readonly string[])[],
  testa: Intestazione,
  attese: Attese,
  nomi: ReadonlyMap<number, string>,
  segnala: Segnala,
): void {
  righe.forEach((riga, i) =>
    riga.forEach((cella, c) => {
      const nome = nomi.get(c) ?? '';
      const testo = spazi(cella);
      if (i <= testa.indice || testo === '') return;
      const altro = datoPersonale(testo, eMisura(attese, nome));
      if (altro !== undefined) segnala('personal-data', i, c, { altro });
      else if (
        proprio(attese.tavola.colonne, nome)?.tipo === 'intestazione' &&
        campoPersonale(testo)
      )
        segnala('personal-column', i, c);
    }),
  );
}
