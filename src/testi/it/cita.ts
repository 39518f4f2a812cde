import type { Citata } from '../../format/bibliografia.ts';
import { delGiorno } from '../../format/date.ts';
import type { Versione } from '../../model/index.ts';

const fine = (c: Citata): string => (c.url ? `, ${c.url}` : '');

/** How a page or a figure of the site is cited. */
export const cita = {
  titolo: 'Cita questa pagina',
  titoloCifra: 'Cita questa cifra',
  inItaliano: 'In italiano',
  inInglese: 'In inglese',
  /** The names of the formats, as those who use them know them. */
  formati: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  nota: ({ numero, data, file, impronta }: Versione): string =>
    `${
      numero === 0
        ? `Dati ${delGiorno(data)}, prima della prima pubblicazione`
        : `Versione ${numero} dei dati, pubblicata ${delGiorno(data)
            .replace(/^del /, 'il ')
            .replace(/^dell’/, 'l’')}`
    }. SHA-256 di ${file}: ${impronta}`,
  italiano: (c: Citata): string =>
    `${c.titolare}, «${c.titolo}», in ${c.sito}. Id: ${c.id}. ${c.nota}${fine(c)}`,
  /** For who cites in English: the title stays as it is, in Italian. */
  inglese: (c: Citata): string =>
    `${c.titolare}, “${c.titolo}” (in Italian), ${c.sito}. Id: ${c.id}. ${
      c.versione.numero === 0
        ? `Data of ${c.versione.data}, before their first publication`
        : `Data version ${c.versione.numero}, published on ${c.versione.data}`
    }. SHA-256 of ${c.versione.file}: ${c.versione.impronta}${fine(c)}`,
};
