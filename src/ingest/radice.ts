import {
  impostazioni,
  misuraSchema,
  rinvioSchema,
  sitoSchema,
  tavole,
  type Sito,
} from '../model/index.ts';
import { Lettore, perOgniRiga } from './lettore.ts';
import { problema } from './problemi.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { vicino } from './testo.ts';
import { leggiVoce } from './voce.ts';

const { misure, sinonimi, rinvii } = tavole.radice;

/** Reads the catalogue of measures. */
export function leggiMisure(r: Raccolta, tabella: Tabella): void {
  const viste = new Set<string>();
  perOgniRiga(r, tabella, (l) => {
    const letta = misuraSchema.safeParse(leggiVoce(l, misure));
    if (!letta.success || viste.has(letta.data.colonna)) return;
    viste.add(letta.data.colonna);
    const { misura, base } = letta.data;
    const altra = r.dati.misure.find((m) => m.misura === misura && m.base !== '' && base !== '');
    if (altra && altra.base !== base) l.guasto('mixed-base', 'base', { altro: altra.base });
    r.dati.misure.push(letta.data);
  });
}

/** Asks for the meanings that sentences are built on: the base of a share, whether people were reached; only of headings in use. */
export function chiediSenso(r: Raccolta, tabella: Tabella): void {
  const usate = new Set(r.dati.osservazioni.map((o) => o.colonna));
  const perColonna = new Map(r.dati.misure.map((m) => [m.colonna, m]));
  for (const riga of tabella.righe) {
    const misura = perColonna.get(riga.testo('colonna'));
    if (!misura || !usate.has(misura.colonna)) continue;
    const senza =
      misura.tipo === 'percentuale' && misura.base === ''
        ? (['base', 'su che cosa è misurata la quota'] as const)
        : misura.unita === 'persone' && misura.persone === ''
          ? (['persone', 'se queste persone sono state raggiunte'] as const)
          : undefined;
    if (senza)
      new Lettore(r, riga, tabella).guasto('missing-meaning', senza[0], {
        letto: misura.colonna,
        altro: senza[1],
      });
  }
}

/** Reads the words that people use for the official ones. */
export function leggiSinonimi(r: Raccolta, tabella: Tabella): void {
  perOgniRiga(r, tabella, (l) => {
    const voce = leggiVoce(l, sinonimi);
    const nuova = l.unico('duplicate-row', 'parola', `sinonimo ${voce.parola.toLowerCase()}`);
    if (voce.parola !== '' && voce.equivale.length > 0 && nuova) r.dati.sinonimi.push(voce);
  });
}

/** Reads the addresses that moved: each once, never to itself. */
export function leggiRinvii(r: Raccolta, tabella: Tabella): void {
  perOgniRiga(r, tabella, (l) => {
    const rinvio = leggiVoce(l, rinvii);
    const nuovo = l.unico('duplicate-row', 'da', `rinvio ${rinvio.da}`);
    const letto = rinvioSchema.safeParse(rinvio);
    if (rinvio.da !== '' && rinvio.a === rinvio.da)
      l.guasto('not-in-list', 'a', { attesi: 'un indirizzo diverso da quello di partenza' });
    else if (letto.success && nuovo) r.dati.rinvii.push(letto.data);
    else if (!letto.success && rinvio.da !== '' && rinvio.a !== '')
      l.guasto('not-in-list', String(letto.error.issues[0]?.path[0] ?? 'da'), {
        attesi:
          'un indirizzo del sito che comincia e finisce con «/», come /por-fse-lombardia/assi/i/',
      });
  });
}

/** The settings of a site that says none. */
export const predefinito: Sito = {
  nome: 'Fondi in Chiaro',
  titolare: 'Fondi in Chiaro',
  ufficiale: false,
  indirizzo: '',
  accento: 'blu',
  contatto: '',
  dichiarazioneAccessibilita: '',
  responsabileAccessibilita: '',
  giorniRisposta: '',
  obiettiviAccessibilita: '',
  privacy: '',
  codiceIpa: '',
  chiaveRegistro: '',
  testimone: '',
  chiaveTestimone: '',
  marcaTemporale: '',
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
