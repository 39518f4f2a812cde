import { misuraSchema, tipiCella } from '../model/index.ts';
import type { Attese } from './intestazione.ts';
import { perOgniRiga } from './lettore.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { codice } from './testo.ts';

/** The form of data/misure.csv. */
export const atteseMisure: Attese = {
  obbligatorie: [
    'colonna',
    'misura',
    'dimensione',
    'nome',
    'tipo',
    'unita',
    'natura',
    'termine',
    'formula',
  ],
  facoltative: [],
  misure: new Set(),
};

/** Reads the catalogue of measures. */
export function leggiMisure(r: Raccolta, tabella: Tabella): void {
  perOgniRiga(r, tabella, (l) => {
    const lettura = misuraSchema.safeParse({
      colonna: l.identita('colonna', 'misura', 'libera'),
      misura: l.richiesto('misura'),
      dimensione: l.facoltativo('dimensione'),
      nome: l.richiesto('nome'),
      tipo: l.unaDi('tipo', tipiCella),
      unita: l.facoltativo('unita'),
      natura: l.unaDi('natura', ['cumulata', 'annuale', 'stato']),
      termine: l.richiesto('termine'),
      formula: l.facoltativo('formula'),
    });
    const gia = r.dati.misure.some((m) => m.colonna === l.facoltativo('colonna'));
    if (lettura.success && !gia) r.dati.misure.push(lettura.data);
    for (const colonna of ['colonna', 'misura']) {
      const letto = l.facoltativo(colonna);
      if (letto !== '' && !/^[a-z][a-z0-9_]*$/.test(letto))
        l.guasto('bad-id', colonna, { proposta: codice(letto, '_') || undefined });
    }
  });
}
