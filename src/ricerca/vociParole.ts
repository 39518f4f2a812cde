import type { Archivio } from '../model/index.ts';
import { data } from '../format.ts';
import { testi as parole } from '../testi/testi.ts';
import { inIndirizzo, nessuna } from '../views/esplora/richiesta.ts';
import { indirizzi } from '../views/indirizzi.ts';
import type { Tipo } from '../views/indirizzi.ts';
import type { Rotte } from '../views/rotte.ts';
import { daCifre, unici } from './cifre.ts';
import { vuota, type Testi, type Voce } from './voce.ts';

/** Records of the documents, with the decisions that each tells of. */
export function vociDocumenti(rotte: Rotte, a: Archivio): Voce[] {
  return rotte.di('fonte').map(({ titolo, indirizzo, soggetto: { p, fonte: f } }) => {
    const decisioni = a.decisioni.filter((d) => d.fonte === f.id);
    return {
      ...vuota,
      ...daCifre(
        a,
        decisioni.flatMap((d) => a.perId.get(d.osservazione) ?? []),
      ),
      importi: [],
      tipo: 'documento',
      titolo,
      contesto: `${p.nomeBreve} · ${data(f.dataRiferimento)}`,
      url: indirizzo,
      altri: [f.id],
      testo: unici([f.tipo, f.autore, f.nota, ...decisioni.map((d) => d.effetto)]).join(' '),
      programma: f.programma,
      anni: [f.dataRiferimento.slice(0, 4)],
      misure: [],
      data: f.dataDocumento || f.dataRiferimento,
    };
  });
}

/** Records of the glossary; the names of the measures that a term explains are its other names. */
export function vociTermini(a: Archivio, testi: Testi): Voce[] {
  return [...testi]
    .filter(([k]) => k.startsWith('glossario/'))
    .map(([k, { dati, testo }]) => {
      const id = k.slice('glossario/'.length);
      const sigla = String(dati['sigla'] ?? '');
      const termine = String(dati['termine'] ?? id);
      const misure = a.misure.filter((m) => m.termine === id).map((m) => m.nome);
      return {
        ...vuota,
        tipo: 'termine',
        titolo: sigla !== '' && sigla !== termine ? `${termine} (${sigla})` : termine,
        contesto: parole.ricerca.voci.glossario,
        url: indirizzi.termine(id),
        altri: unici([sigla, ...[dati['altri'] ?? []].flat(), ...misure]).filter(
          (n) => n !== termine,
        ),
        testo,
      };
    });
}

const elenchi: Partial<Record<Tipo, [testo: string, ...altri: string[]]>> = parole.ricerca.elenchi;

/** What the list of all initiatives is asked for, and the filter that answers. */
const filtri: readonly [titolo: string, importi: string][] = [
  [parole.ricerca.filtrate.senzaImporto, 'no'],
  [parole.ricerca.filtrate.conImporto, 'si'],
  ...[1, 10, 100].map((n): [string, string] => [parole.ricerca.filtrate.oltre(n), `${n}000000`]),
];

/** Records of the pages of text and of the pages that list others. */
export function vociPagine(rotte: Rotte, testi: Testi): Voce[] {
  return rotte.pagine.flatMap((r): Voce[] => {
    const comune = { ...vuota, tipo: 'pagina', titolo: r.titoloIntero, url: r.indirizzo } as const;
    if (r.tipo === 'testo') {
      const prosa = testi.get(`pagine/${r.soggetto.id}`);
      const testo = `${String(prosa?.dati['sintesi'] ?? '')} ${prosa?.testo ?? ''}`;
      return [{ ...comune, testo: testo.slice(0, 1500) }];
    }
    const [testo, ...altri] = elenchi[r.tipo] ?? [];
    if (testo === undefined) return [];
    const programma = r.soggetto && 'p' in r.soggetto ? r.soggetto.p.id : '';
    const filtrate = r.tipo === 'tutteLeIniziative' ? filtri : [];
    return [
      { ...comune, testo, programma, altri },
      ...filtrate.map(([titolo, importi]) => ({
        ...comune,
        titolo,
        testo,
        url: r.indirizzo + inIndirizzo({ ...nessuna, importi }),
      })),
    ];
  });
}
