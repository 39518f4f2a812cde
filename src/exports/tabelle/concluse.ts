import {
  inUnita,
  type Archivio,
  type Controllo,
  type Figura,
  type Indicatore,
  type Iniziativa,
} from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { scheda, type Rilevazione } from '../../views/indicatori.ts';
import { indirizzi } from '../../views/indirizzi.ts';
import { ultimoStato } from '../../views/iniziative.ts';
import { nomeMisura } from '../../views/quadri.ts';
import type { ColonnaDi } from '../colonna.ts';
import { programma, tabella, testo, type Tabella } from './tabella.ts';

/** The columns that name a figure by its id, and give its number where it has one. */
function cifra<T>(
  nome: string,
  che: string,
  quale: (voce: T, a: Archivio) => Figura | undefined,
): ColonnaDi<T>[] {
  return [
    testo(
      `${nome}_id`,
      `${che}: identificativo`,
      'L’identificativo della cifra, come in osservazioni.csv.',
      (v, a) => quale(v, a)?.id ?? '',
      'non c’è una cifra',
    ),
    {
      nome,
      tipo: 'number',
      titolo: che,
      descrizione: 'Il valore della cifra, nella sua unità.',
      vuoto: 'non c’è una cifra, o il suo valore non è un numero',
      valore: (v, a) => {
        const f = quale(v, a);
        return f && f.valore !== null ? inUnita(f.valore, f.unita) : '';
      },
    },
  ];
}

type DiIndicatore = Rilevazione & { indicatore: Indicatore; programma: string };

/** The states that the site concludes from the figures: of each initiative, of each target, of each check. */
export const concluse: readonly Tabella[] = [
  tabella<Iniziativa>(
    {
      nome: 'iniziative',
      chiave: ['programma', 'id'],
      titolo: 'Le iniziative, CSV',
      uso: 'una riga per iniziativa: a che punto è, e l’importo e le persone che le pagine mostrano per lei',
    },
    (a) => a.iniziative,
    [
      programma,
      testo('id', 'Identificativo', 'Identificativo dell’iniziativa.', (i) => i.id),
      testo('nome', 'Nome', 'Il nome dell’iniziativa.', (i) => i.nome),
      testo(
        'altri_nomi',
        'Altri nomi',
        'Altri nomi, separati da «|».',
        (i) => i.altriNomi.join('|'),
        'nessun altro nome',
      ),
      testo('asse', 'Asse', 'Codice dell’Asse a cui appartiene oggi.', (i) => i.asse),
      testo(
        'parte_di',
        'Parte di',
        'L’iniziativa di cui è una parte.',
        (i) => i.parteDi,
        'non è parte di un’altra',
      ),
      testo(
        'stato',
        'Stato',
        'A che punto è, all’ultima data che lo dice; più parole, separate da «|», dove i luoghi ne dicono più d’una. Dove la parola è nostra, lo dicono le note (tipo «attribuzione», colonna «stato»).',
        (i, a) => ultimoStato(a, i)?.stati.join('|') ?? '',
        'nessun documento lo dice',
      ),
      testo(
        'stato_data',
        'Data dello stato',
        'L’ultima data che lo dice.',
        (i, a) => ultimoStato(a, i)?.data ?? '',
        'nessun documento lo dice',
      ),
      testo(
        'stato_parte',
        'Parte di cui lo stato è detto',
        'L’edizione o la parte.',
        (i, a) => ultimoStato(a, i)?.parte ?? '',
        'è detto dell’intera iniziativa',
      ),
      ...cifra<Iniziativa>('importo', 'Importo', (i, a) => a.importiDi(i)[0]),
      testo(
        'importo_misura',
        'Misura dell’importo',
        'Di quale denaro si tratta: gli importi di misure diverse non si sommano.',
        (i, a) => nomeMisura(a, a.importiDi(i)[0]?.colonna ?? ''),
        'nessun importo',
      ),
      testo(
        'importo_data',
        'Data dell’importo',
        'La data di riferimento dell’importo.',
        (i, a) => a.importiDi(i)[0]?.data ?? '',
        'nessun importo',
      ),
      ...cifra<Iniziativa>('persone', 'Persone', (i, a) => a.personeDi(i)),
      testo(
        'url',
        'Pagina',
        'La pagina dell’iniziativa.',
        (i, a) => a.sito.indirizzo + indirizzi.iniziativa(i.programma, i.id),
      ),
    ],
  ),
  tabella<DiIndicatore>(
    {
      nome: 'target',
      chiave: ['programma', 'indicatore', 'data_riferimento', 'parte'],
      titolo: 'Gli indicatori e i loro target, CSV',
      uso: 'una riga per indicatore, parte e data: valore, target, se è raggiunto',
    },
    (a) =>
      a.indicatori.flatMap((i) =>
        scheda(a, i).rilevazioni.map((r) => ({
          ...r,
          indicatore: i,
          programma: i.programma,
        })),
      ),
    [
      programma,
      testo('indicatore', 'Indicatore', 'Codice dell’indicatore.', (r) => r.indicatore.codice),
      testo('nome', 'Nome', 'Il nome dell’indicatore.', (r) => r.indicatore.nome),
      testo('asse', 'Asse', 'Codice dell’Asse.', (r) => r.indicatore.asse),
      testo(
        'data_riferimento',
        'Data di riferimento',
        'La data di valore e target.',
        (r) => r.data,
      ),
      testo(
        'parte',
        'Parte',
        'La priorità o la parte.',
        (r) => r.dimensione,
        'è l’indicatore intero',
      ),
      ...cifra<DiIndicatore>('valore', 'Valore', (r) => r.valore),
      ...cifra<DiIndicatore>('target', 'Target', (r) => r.target),
      testo(
        'esito',
        'Esito',
        'Come sta il valore rispetto al target, con le parole delle pagine.',
        (r) => testi.esiti[r.esito],
      ),
      ...cifra<DiIndicatore>('target_di_prima', 'Target di prima', (r) => r.prima),
      ...cifra<DiIndicatore>('quanto', 'Quanta parte del target', (r) => r.quanto),
      ...cifra<DiIndicatore>('manca', 'Punti che mancano', (r) => r.manca),
    ],
  ),
  tabella<Controllo>(
    {
      nome: 'controlli',
      titolo: 'Tutti i controlli, CSV',
      uso: 'ogni confronto fatto dalle verifiche, anche quelli che tornano, con le cifre che ha usato',
    },
    (a) => a.tuttiIControlli,
    [
      testo('regola', 'Regola', 'Il nome della verifica.', (c) => c.regola),
      testo(
        'esito',
        'Esito',
        'torna, arrotondamento, non verificabile, o l’esito del rilievo.',
        (c) => c.verdetto,
      ),
      testo(
        'rilievo',
        'Rilievo',
        'L’identificativo del rilievo in verifiche.json.',
        (c) => c.rilievo?.id ?? '',
        'nessun rilievo',
      ),
      testo(
        'osservazioni',
        'Cifre',
        'Gli identificativi delle cifre usate, separati da uno spazio, prima quelle messe alla prova.',
        (c) => c.osservazioni.join(' '),
        'il controllo riguarda parole, non cifre',
      ),
    ],
  ),
];
