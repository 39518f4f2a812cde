import { colonneRegistro } from '../registro/catena.ts';

/** The form of one table: its structure columns; whether other headings may be measures of the catalogue. */
export interface Forma {
  obbligatorie: readonly string[];
  facoltative: readonly string[];
  misure: boolean;
}

const dove = ['fonte', 'punto'] as const;
const diAsse: Forma = {
  obbligatorie: ['asse', 'punto'],
  facoltative: ['etichetta', 'dimensione', 'fonte', 'denominazione', 'ot'],
  misure: true,
};

/** Tables of data/<programma>/: the registers. `?` in a name marks the ones a programme may lack. */
export const anagrafiche = {
  programma: {
    obbligatorie: ['id', 'nome', 'nome_breve', 'fondo', 'periodo', 'autorita', 'livello', 'cci'],
    facoltative: ['attribuzione'],
    misure: false,
  },
  assi: {
    obbligatorie: ['codice', 'nome'],
    facoltative: ['altri_nomi', 'altri_codici', 'ot', ...dove],
    misure: false,
  },
  fonti: {
    obbligatorie: ['id', 'titolo', 'tipo', 'data_riferimento', 'autore'],
    facoltative: ['data_documento', 'punto', 'nota'],
    misure: true,
  },
  iniziative: {
    obbligatorie: ['id', 'nome', 'asse'],
    facoltative: ['altri_nomi', 'azione', 'azione_base', 'parte_di', 'collegate'],
    misure: false,
  },
  obiettivi: { obbligatorie: ['codice', 'asse', 'nome'], facoltative: dove, misure: false },
  azioni: { obbligatorie: ['codice', 'obiettivo', 'nome'], facoltative: dove, misure: false },
  indicatori: {
    obbligatorie: ['codice', 'nome', 'asse', 'tipo', 'unita'],
    facoltative: ['altri_nomi', 'quadro'],
    misure: false,
  },
  decisioni: {
    obbligatorie: ['id', 'data', 'effetto', ...dove],
    facoltative: [],
    misure: true,
  },
  spiegazioni: {
    obbligatorie: ['verifica', 'spiegazione'],
    facoltative: [],
    misure: false,
  },
  rettifiche: {
    obbligatorie: ['data', 'osservazione', 'tipo', 'motivo', 'valore_precedente', 'valore_nuovo'],
    facoltative: [],
    misure: false,
  },
  eventi: {
    obbligatorie: ['iniziativa', 'data', 'tipo'],
    facoltative: ['prima', 'dopo', 'id_nuovo', ...dove, 'nota'],
    misure: false,
  },
  avvisi: { obbligatorie: ['tipo', 'file', 'letto', 'motivo'], facoltative: [], misure: false },
} satisfies Record<string, Forma>;
export type Anagrafica = keyof typeof anagrafiche;

/** Tables that `npm run pubblica` writes at the root of data/: nobody else does. */
export const pubblicati = {
  registro: { obbligatorie: colonneRegistro, facoltative: [], misure: false },
  pubblicazioni: {
    obbligatorie: ['data', 'nota', 'righe', 'impronta'],
    facoltative: [],
    misure: false,
  },
} satisfies Record<string, Forma>;

/** The registers that a programme cannot lack. */
export const necessarie: readonly Anagrafica[] = ['programma', 'assi', 'fonti', 'iniziative'];

/** fonti.csv inside a date's own folder: the documents that came with it. */
export const fontiDatate: Forma = {
  obbligatorie: ['id', 'titolo', 'tipo', 'autore'],
  facoltative: ['data_riferimento', 'data_documento', 'punto', 'nota'],
  misure: true,
};

/** Tables of data/<programma>/<data>/, each optional. */
export const datate = {
  piano: diAsse,
  avanzamento: diAsse,
  destinatari: diAsse,
  indicatori: {
    obbligatorie: ['indicatore', 'punto'],
    facoltative: ['nome_stampato', 'dimensione', 'anno_target', 'fonte', 'asse'],
    misure: true,
  },
  iniziative: {
    obbligatorie: ['iniziativa', 'punto'],
    facoltative: ['nome_stampato', 'asse', 'stato', 'dimensione', 'fonte'],
    misure: true,
  },
  gruppi: {
    obbligatorie: ['asse', 'tipo', 'gruppo', 'punto'],
    facoltative: ['fonte'],
    misure: true,
  },
  note: {
    obbligatorie: ['punto', 'tipo', 'nota'],
    facoltative: ['tabella', 'riga', 'colonna', 'fonte', 'stampato', 'lettura'],
    misure: false,
  },
} satisfies Record<string, Forma>;
export type Datata = keyof typeof datate;
