import { codiceAsse } from './assi.ts';
import { perOgniRiga, type Lettore } from './lettore.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { vicino } from './vicino.ts';

/** How a register is read. */
export type Lettura = (r: Raccolta, programma: string, tabella: Tabella) => void;

/** A register that is read one row at a time. */
export const perRiga =
  (leggi: (l: Lettore, programma: string, r: Raccolta) => void): Lettura =>
  (r, programma, tabella) => {
    perOgniRiga(r, tabella, (l) => leggi(l, programma, r));
  };

/** How the registers are read whose rows hang from an Asse: objectives, actions, initiatives, indicators. */
export const anagraficheDeiCodici = {
  obiettivi: perRiga((l, programma, { dati }) => {
    const [fonte, punto] = [fonteFacoltativa(l, programma), l.facoltativo('punto')];
    dati.obiettivi.push({
      programma,
      codice: l.identita('codice', `obiettivo ${programma}`, 'libera'),
      asse: codiceAsse(l, programma) ?? '',
      nome: l.richiesto('nome'),
      fonte,
      punto,
    });
  }),

  azioni: perRiga((l, programma, { dati }) => {
    const suoi = dati.obiettivi.filter((o) => o.programma === programma);
    const obiettivo = suoi.find((o) => o.codice === l.riga.testo('obiettivo'));
    if (l.richiesto('obiettivo') !== '' && !obiettivo)
      l.guasto('broken-reference', 'obiettivo', {
        altro: 'L’obiettivo',
        proposta: vicino(
          l.riga.testo('obiettivo'),
          suoi.map((o) => o.codice),
        ),
      });
    const [fonte, punto] = [fonteFacoltativa(l, programma), l.facoltativo('punto')];
    dati.azioni.push({
      programma,
      codice: l.identita('codice', `azione ${programma}`, 'libera'),
      obiettivo: obiettivo?.codice ?? '',
      asse: obiettivo?.asse ?? '',
      nome: l.richiesto('nome'),
      fonte,
      punto,
    });
  }),

  iniziative: (r, programma, tabella) => {
    const identificativi = new Set(tabella.righe.map((riga) => riga.testo('id')));
    const azioni = r.dati.azioni.filter((a) => a.programma === programma).map((a) => a.codice);
    perOgniRiga(r, tabella, (l) => {
      const rimando = (nome: string, id: string, noti: Iterable<string>): void => {
        const insieme = new Set(noti);
        if (id !== '' && !insieme.has(id))
          l.guasto('broken-reference', nome, {
            letto: id,
            altro: nome === 'azione' ? 'L’azione' : 'L’iniziativa',
            proposta: vicino(id, insieme),
          });
      };
      const collegate = l.elenco('collegate');
      collegate.forEach((id) => rimando('collegate', id, identificativi));
      rimando('parte_di', l.facoltativo('parte_di'), identificativi);
      rimando('azione', l.facoltativo('azione'), azioni);
      r.dati.iniziative.push({
        programma,
        id: l.identita('id', `iniziativa ${programma}`),
        nome: l.richiesto('nome'),
        altriNomi: l.elenco('altri_nomi'),
        asse: codiceAsse(l, programma) ?? '',
        azione: l.facoltativo('azione'),
        azioneBase: l.unaDi('azione_base', ['', 'documento', 'nostra']),
        parteDi: l.facoltativo('parte_di'),
        collegate,
      });
    });
  },

  indicatori: perRiga((l, programma, { dati }) => {
    dati.indicatori.push({
      programma,
      codice: l.identita('codice', `indicatore ${programma}`),
      nome: l.richiesto('nome'),
      altriNomi: l.elenco('altri_nomi'),
      asse: codiceAsse(l, programma) ?? '',
      tipo: l.unaDi('tipo', ['output', 'risultato', 'finanziario']),
      quadro: l.unaDi('quadro', ['', 'sì', 'no']) === 'sì',
      unita: l.richiesto('unita'),
    });
  }),
} satisfies Record<string, Lettura>;

/** The document a register's row names, reported where it is unknown; blank is allowed. */
export function fonteFacoltativa(l: Lettore, programma: string): string {
  const id = l.riga.testo('fonte');
  const note = l.r.dati.fonti.filter((f) => f.programma === programma).map((f) => f.id);
  if (id !== '' && !note.includes(id))
    l.guasto('unknown-source', 'fonte', { attesi: note.join(', '), proposta: vicino(id, note) });
  return id;
}
