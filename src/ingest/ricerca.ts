import { rinvioSchema } from '../model/index.ts';
import type { Attese } from './intestazione.ts';
import { perOgniRiga } from './lettore.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';

/** What data/sinonimi.csv and data/rinvii.csv look like. */
export const atteseRicerca = {
  sinonimi: { obbligatorie: ['parola', 'equivale'], facoltative: [], misure: new Set<string>() },
  rinvii: { obbligatorie: ['da', 'a'], facoltative: [], misure: new Set<string>() },
} satisfies Record<string, Attese>;

/** Reads the words that people use for the official ones. */
export function leggiSinonimi(r: Raccolta, tabella: Tabella): void {
  perOgniRiga(r, tabella, (l) => {
    const parola = l.richiesto('parola');
    l.richiesto('equivale');
    const equivale = l.elenco('equivale');
    const nuova = l.unico('duplicate-row', 'parola', `sinonimo ${parola.toLowerCase()}`);
    if (parola !== '' && equivale.length > 0 && nuova) r.dati.sinonimi.push({ parola, equivale });
  });
}

/** Reads the addresses that moved: each once, never to itself. */
export function leggiRinvii(r: Raccolta, tabella: Tabella): void {
  perOgniRiga(r, tabella, (l) => {
    const rinvio = { da: l.richiesto('da'), a: l.richiesto('a') };
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
