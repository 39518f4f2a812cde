import { impostazioni, sitoSchema, type Sito } from '../model/index.ts';
import { problema } from './problemi.ts';
import { Lettore } from './lettore.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { vicino } from './vicino.ts';

const predefinito: Sito = {
  nome: 'Fondi in Chiaro',
  titolare: 'Fondi in Chiaro',
  ufficiale: false,
  indirizzo: '',
  accento: 'blu',
  contatto: '',
  dichiarazioneAccessibilita: '',
  privacy: '',
  codiceIpa: '',
};

const campi = Object.keys(impostazioni) as (keyof Sito)[];
const chiavi = campi.map((campo) => impostazioni[campo].chiave);

/** Reads the site's settings (`chiave;valore`); a setting left out keeps its default. */
export function leggiSito(r: Raccolta, tabella: Tabella | null): Sito {
  const sito: Record<string, string | boolean> = { ...predefinito };
  if (!tabella) return predefinito;
  const righe = new Map<string, Lettore>();
  for (const riga of tabella.righe) {
    const l = new Lettore(r, riga, tabella);
    const chiave = l.identita('chiave');
    const campo = campi[chiavi.indexOf(chiave)];
    righe.set(campo ?? '', l);
    if (!campo)
      l.guasto('not-in-list', 'chiave', {
        attesi: chiavi.join(', '),
        proposta: vicino(chiave, chiavi),
      });
    else if (campo === 'ufficiale') sito[campo] = l.unaDi('valore', ['no', 'sì']) === 'sì';
    else sito[campo] = riga.testo('valore');
  }
  const letto = sitoSchema.safeParse(sito);
  if (!letto.success) {
    for (const { path } of letto.error.issues) {
      const campo = campi.find((c) => c === path[0]);
      const attesi = campo && impostazioni[campo].attesi;
      righe
        .get(campo ?? '')
        ?.guasto('not-in-list', 'valore', { attesi: attesi ?? 'un testo, non una cella vuota' });
    }
    return predefinito;
  }
  if (letto.data.ufficiale)
    for (const campo of campi) {
      const { chiave, seUfficiale } = impostazioni[campo];
      if (seUfficiale && letto.data[campo] === '')
        r.problemi.push(
          problema(
            'empty-cell',
            { file: tabella.file, intestazione: 'valore' },
            { letto: chiave, attesi: `valore» della riga «${chiave}` },
          ),
        );
    }
  return letto.data;
}
