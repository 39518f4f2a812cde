import { sitoSchema, type Sito } from '../model/index.ts';
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

const chiavi: Record<string, keyof Sito> = {
  nome: 'nome',
  titolare: 'titolare',
  ufficiale: 'ufficiale',
  indirizzo: 'indirizzo',
  accento: 'accento',
  contatto: 'contatto',
  dichiarazione_accessibilita: 'dichiarazioneAccessibilita',
  privacy: 'privacy',
  codice_ipa: 'codiceIpa',
};

const attese: Record<string, string> = {
  accento: 'blu, verde, rosso, viola, grigio',
  codiceIpa: 'un codice IPA come r_lombar: lettere, cifre e _',
};

/** Reads the site's settings (`chiave;valore`); a setting left out keeps its default. */
export function leggiSito(r: Raccolta, tabella: Tabella | null): Sito {
  const sito: Record<string, string | boolean> = { ...predefinito };
  if (!tabella) return predefinito;
  const righe = new Map<string, Lettore>();
  for (const riga of tabella.righe) {
    const l = new Lettore(r, riga, tabella);
    const chiave = l.identita('chiave', 'impostazione', 'libera');
    const campo = chiavi[chiave];
    righe.set(campo ?? '', l);
    if (!campo)
      l.guasto('not-in-list', 'chiave', {
        attesi: Object.keys(chiavi).join(', '),
        proposta: vicino(chiave, Object.keys(chiavi)),
      });
    else if (campo === 'ufficiale') sito[campo] = l.unaDi('valore', ['no', 'sì']) === 'sì';
    else sito[campo] = riga.testo('valore');
  }
  const letto = sitoSchema.safeParse(sito);
  if (!letto.success) {
    for (const difetto of letto.error.issues)
      righe.get(String(difetto.path[0]))?.guasto('not-in-list', 'valore', {
        attesi: attese[String(difetto.path[0])] ?? 'un indirizzo che comincia con https://',
      });
    return predefinito;
  }
  if (letto.data.ufficiale)
    for (const chiave of [
      'indirizzo',
      'contatto',
      'dichiarazione_accessibilita',
      'privacy',
    ] as const)
      if (letto.data[chiavi[chiave] ?? 'nome'] === '')
        r.problemi.push(
          problema(
            'empty-cell',
            { file: tabella.file, intestazione: 'valore' },
            {
              letto: chiave,
              attesi: `valore» della riga «${chiave}`,
            },
          ),
        );
  return letto.data;
}
