import type { Archivio } from '../model/index.ts';
import { data } from '../format.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { daCifre, unici } from './cifre.ts';
import { nomeProgramma } from './vociSoldi.ts';
import type { Testi, Voce } from './voce.ts';

const vuota = {
  contesto: '',
  altri: [],
  codici: [],
  atti: [],
  importi: [],
  programma: '',
  assi: [],
  anni: [],
  stati: [],
  misure: [],
  importo: null,
  data: '',
};

/** Records of the documents, with the decisions that each tells of. */
export function vociDocumenti(a: Archivio): Voce[] {
  return a.fonti.map((f) => {
    const decisioni = a.decisioni.filter((d) => d.fonte === f.id);
    return {
      ...vuota,
      ...daCifre(
        a,
        decisioni.flatMap((d) => a.perId.get(d.osservazione) ?? []),
      ),
      importi: [],
      tipo: 'documento',
      titolo: f.titolo,
      contesto: `${nomeProgramma(a, f.programma)} · ${data(f.dataRiferimento)}`,
      url: indirizzi.fonte(f.programma, f.id),
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
        contesto: 'Glossario',
        url: indirizzi.termine(id),
        altri: unici([sigla, ...[dati['altri'] ?? []].flat(), ...misure]).filter(
          (n) => n !== termine,
        ),
        testo,
      };
    });
}

/** Records of the pages of text and of the lists; `elenchi` are pages that exist without words of their own. */
export function vociPagine(a: Archivio, testi: Testi): Voce[] {
  const pagine = [...testi]
    .filter(([k]) => k.startsWith('pagine/'))
    .map(([k, { dati, testo }]): Voce => ({
      ...vuota,
      tipo: 'pagina',
      titolo: String(dati['titolo'] ?? k),
      url: `/${k.slice('pagine/'.length)}/`,
      testo: `${String(dati['sintesi'] ?? '')} ${testo}`.slice(0, 1500),
    }));
  /** Title, address, words, programme, other names. */
  const elenchi: [string, string, string, string?, string[]?][] = [
    ['Glossario', '/glossario/', 'le parole dei fondi europei spiegate'],
    ['I dati da scaricare', '/dati/', 'scarica osservazioni csv json excel dati aperti'],
    ['Tutte le iniziative', '/iniziative/', 'elenco delle iniziative di tutti i programmi'],
    ['Verifiche', '/verifiche/', 'dove i numeri dei documenti non tornano: errori e disaccordi'],
    ['Rettifiche', '/rettifiche/', 'le cifre corrette dopo la pubblicazione, segnala un errore'],
    ['Verifica i tuoi dati', '/verifica-dati/', 'controlla un foglio prima di pubblicarlo'],
    ...a.programmi.flatMap((p): [string, string, string, string, string[]?][] => [
      [`Le iniziative di ${p.nomeBreve}`, indirizzi.iniziative(p.id), 'elenco', p.id],
      [
        `Gli indicatori di ${p.nomeBreve}`,
        indirizzi.indicatori(p.id),
        'elenco: raggiunto, superato, target',
        p.id,
        ['Quali iniziative hanno superato l’obiettivo', 'Gli obiettivi raggiunti'],
      ],
      [`Gli obiettivi e le azioni di ${p.nomeBreve}`, indirizzi.obiettivi(p.id), 'elenco', p.id],
      [`I documenti di ${p.nomeBreve}`, indirizzi.fonti(p.id), 'elenco fonti', p.id],
      [
        `Confronti di ${p.nomeBreve}`,
        `/${p.id}/confronto/`,
        'confronta Assi, date, anni',
        p.id,
        ['Che cosa è cambiato'],
      ],
    ]),
  ];
  return [
    ...pagine,
    ...elenchi.map(([titolo, url, testo, programma = '', altri = []]): Voce => ({
      ...vuota,
      tipo: 'pagina',
      titolo,
      url,
      testo,
      programma,
      altri,
    })),
  ];
}
