import {
  tavole,
  type Decisione,
  type Evento,
  type FormulaStampata,
  type Gruppo,
  type Menzione,
  type Nota,
  type Rettifica,
  type Spiegazione,
} from '../../model/index.ts';
import { colonneDi, programma, tabella, testo, type Tabella } from './tabella.ts';

const data = testo(
  'data_riferimento',
  'Data di riferimento',
  'La data a cui si riferisce la riga.',
  (v: { data: string }) => v.data,
);

/** What documents and readers say in words, table by table as staff fill them, all programmes and dates together. */
export const dette: readonly Tabella[] = [
  tabella<Menzione>(
    {
      nome: 'menzioni',
      titolo: 'Che cosa i documenti dicono delle iniziative, CSV',
      uso: 'ogni luogo che nomina un’iniziativa: con quale nome, sotto quale Asse, a che punto è',
    },
    (a) => a.menzioni,
    [
      programma,
      data,
      ...colonneDi(tavole.data.iniziative),
      testo(
        'osservazioni',
        'Cifre',
        'Gli identificativi delle cifre stampate nella riga, separati da uno spazio.',
        (m) => m.osservazioni.join(' '),
        'la riga non ha cifre',
      ),
    ],
  ),
  tabella<Gruppo>(
    {
      nome: 'gruppi',
      titolo: 'Beneficiari e destinatari, CSV',
      uso: 'chi riceve le risorse di ogni Asse e chi ne trae vantaggio, con le parole dei documenti',
    },
    (a) => a.gruppi,
    [programma, data, ...colonneDi(tavole.data.gruppi)],
  ),
  tabella<Nota>(
    {
      nome: 'note',
      titolo: 'Letture e avvertenze, CSV',
      uso: 'dove una cifra stampata è stata letta, corretta o attribuita da noi',
    },
    (a) => a.note,
    [programma, data, ...colonneDi(tavole.data.note)],
  ),
  tabella<FormulaStampata>(
    {
      nome: 'formule',
      titolo: 'Le formule stampate, CSV',
      uso: 'la formula o la lettera che un documento scrive sotto l’intestazione di una colonna',
    },
    (a) => a.formule,
    [
      programma,
      data,
      testo('fonte', 'Fonte', 'Il documento.', (f) => f.fonte),
      testo('punto', 'Punto', 'Il luogo del documento.', (f) => f.punto),
      testo(
        'colonna',
        'Colonna',
        'La colonna, con la parola del catalogo delle misure.',
        (f) => f.colonna,
      ),
      testo('testo', 'Testo', 'La formula com’è stampata.', (f) => f.testo),
    ],
  ),
  tabella<Decisione>(
    {
      nome: 'decisioni',
      chiave: ['programma', 'id'],
      titolo: 'Gli atti del programma, CSV',
      uso: 'le decisioni che hanno approvato o cambiato il programma, con il loro effetto',
    },
    (a) => a.decisioni,
    [
      programma,
      ...colonneDi(tavole.programma.decisioni),
      testo(
        'osservazione',
        'Cifra',
        'L’identificativo della riga con l’atto com’è stampato.',
        (d) => d.osservazione,
      ),
    ],
  ),
  tabella<Spiegazione>(
    {
      nome: 'spiegazioni',
      chiave: ['verifica'],
      titolo: 'Le spiegazioni dei rilievi, CSV',
      uso: 'le parole con cui un rilievo delle verifiche è spiegato, e chi lo spiega',
    },
    (a) => a.spiegazioni,
    [programma, ...colonneDi(tavole.programma.spiegazioni)],
  ),
  tabella<Evento>(
    {
      nome: 'eventi',
      titolo: 'Iniziative rinominate, spostate, unite, divise, CSV',
      uso: 'che cosa è successo al nome, all’Asse o all’identità di un’iniziativa',
    },
    (a) => a.eventi,
    [programma, ...colonneDi(tavole.programma.eventi)],
  ),
  tabella<Rettifica>(
    {
      nome: 'rettifiche',
      titolo: 'Le cifre cambiate dopo la pubblicazione, CSV',
      uso: 'che cosa si leggeva prima, che cosa si legge adesso, e perché',
    },
    (a) => a.rettifiche,
    [programma, ...colonneDi(tavole.programma.rettifiche)],
  ),
];
