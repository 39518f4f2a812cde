import {
  dimensioneDiRiga,
  eDerivata,
  inUnita,
  scegli,
  verdetti,
  type Archivio,
  type Controllo,
  type Figura,
  type Osservazione,
  type Scelta,
} from '../model/index.ts';
import { nomeSoggetto } from '../views/fonti.ts';
import { nomeMisura } from '../views/quadri.ts';
import type { ColonnaDi } from './colonna.ts';
import { semplice } from './csv.ts';

const calcolata = 'cifra calcolata dal sito';

/** The columns of osservazioni.csv after `url`, each with what it says of a figure: what a question needs in order to ask one table alone. */
export const colonneAggiunte = [
  {
    nome: 'principale',
    tipo: 'string',
    titolo: 'Principale',
    descrizione:
      'sì o no: di una quantità che più luoghi riportano, la riga che vale per tutte. Fra le righe con «sì» nessuna quantità compare due volte.',
    valore: (f, a) => (eDerivata(f) || sceltaFra(f, a)?.figura === f ? 'sì' : 'no'),
  },
  {
    nome: 'colonna',
    tipo: 'string',
    titolo: 'Colonna',
    descrizione: 'La parola del catalogo delle misure sotto cui la cifra è stata letta.',
    vuoto: calcolata,
    valore: (f) => (eDerivata(f) ? '' : f.colonna),
  },
  {
    nome: 'nome_misura',
    tipo: 'string',
    titolo: 'Nome della misura',
    descrizione: 'La misura in parole, come il documento la chiama; di un rapporto, le due misure.',
    valore: (f, a) =>
      eDerivata(f)
        ? f.misura
            .split('/')
            .map((m) => nomeMisura(a, m))
            .join(' / ')
        : nomeMisura(a, f.colonna),
  },
  {
    nome: 'natura',
    tipo: 'string',
    titolo: 'Natura',
    descrizione:
      'cumulata: tutto dall’inizio del programma; annuale: di un anno solo; stato: quanto vale a quella data.',
    vuoto: calcolata,
    valore: (f) => (eDerivata(f) ? '' : f.natura),
  },
  {
    nome: 'base',
    tipo: 'string',
    titolo: 'Base',
    descrizione: 'Di una percentuale stampata: di che cosa è una parte.',
    vuoto: 'la cifra non è una quota, o il catalogo non ne dice la base',
    valore: (f, a) => (eDerivata(f) ? '' : (a.misura(f.colonna)?.base ?? '')),
  },
  {
    nome: 'anno_target',
    tipo: 'string',
    titolo: 'Anno del target',
    descrizione: 'L’anno per cui il target è fissato.',
    vuoto: 'la cifra non è un target, o il documento non ne dice l’anno',
    valore: (f) => (eDerivata(f) ? '' : f.annoTarget),
  },
  {
    nome: 'valore_numero',
    tipo: 'number',
    titolo: 'Valore, se è un numero',
    descrizione: 'Lo stesso di «valore», solo dove è un numero: una colonna da sommare e ordinare.',
    vuoto: 'il valore è un testo (intervallo, data, atto, parole) o manca',
    valore: (f) => (f.valore === null ? '' : semplice(inUnita(f.valore, f.unita))),
  },
  {
    nome: 'soggetto_nome',
    tipo: 'string',
    titolo: 'Nome del soggetto',
    descrizione: 'Ciò di cui parla la cifra, in parole.',
    valore: (f, a) => nomeSoggetto(a, f),
  },
  {
    nome: 'asse_nome',
    tipo: 'string',
    titolo: 'Nome dell’Asse',
    descrizione: 'Il nome dell’Asse; di un gruppo, i nomi dei suoi.',
    vuoto: 'la cifra riguarda l’intero programma',
    valore: (f, a) =>
      f.asse
        .split('+')
        .map((codice) => a.asse(f.programma, codice)?.nome ?? '')
        .join(' + '),
  },
  {
    nome: 'etichetta',
    tipo: 'string',
    titolo: 'Etichetta',
    descrizione: 'Come il documento chiama la riga, alla lettera.',
    vuoto: 'cifra calcolata dal sito, o riga senza un nome nel documento',
    valore: (f) => (eDerivata(f) ? '' : f.etichetta),
  },
  {
    nome: 'addendi',
    tipo: 'string',
    titolo: 'Addendi',
    descrizione:
      'Gli identificativi delle cifre da cui è calcolata, separati da uno spazio, nell’ordine della regola.',
    vuoto: 'cifra stampata',
    valore: (f) => (eDerivata(f) ? f.da.join(' ') : ''),
  },
  {
    nome: 'regola',
    tipo: 'string',
    titolo: 'Regola',
    descrizione: 'Il nome della regola che l’ha calcolata: la pagina del metodo la spiega.',
    vuoto: 'cifra stampata',
    valore: (f) => (eDerivata(f) ? f.regola : ''),
  },
  {
    nome: 'esito_verifiche',
    tipo: 'string',
    titolo: 'Esito delle verifiche',
    descrizione:
      'Il più grave degli esiti delle verifiche che hanno usato la cifra, da «torna» a «non spiegato»: tutti stanno in controlli.csv.',
    vuoto: 'nessuna verifica ha usato la cifra',
    valore: (f, a) => (eDerivata(f) ? '' : peggiore(a.controlliDi(f.id))),
  },
  {
    nome: 'parte',
    tipo: 'string',
    titolo: 'Parte',
    descrizione:
      'La parte che nomina la riga del documento (priorità, categoria di regione, edizione), senza ciò che dice già la misura e senza l’anno del target: con essa un target trova il suo valore.',
    vuoto: 'la cifra riguarda il soggetto intero',
    valore: (f, a) => (eDerivata(f) ? f.dimensione : dimensioneDiRiga(a.misura(f.colonna), f)),
  },
  {
    nome: 'motivo_principale',
    tipo: 'string',
    titolo: 'Perché quella principale',
    descrizione:
      'Dove più luoghi riportano la quantità, che cosa ha di meglio la riga principale: ha un valore, è di un documento e non di dati importati, è senza attenuazioni, è più precisa; a parità, è prima per id.',
    vuoto: 'un luogo solo riporta la quantità, o è una cifra calcolata',
    valore: (f, a) => {
      const motivo = eDerivata(f) ? 'unica' : sceltaFra(f, a)?.motivo;
      return motivo === undefined || motivo === 'unica' ? '' : motivo;
    },
  },
  {
    nome: 'mancante',
    tipo: 'string',
    titolo: 'Perché manca',
    descrizione:
      'Dove il documento scrive che il dato non c’è: non disponibile o non applicabile; riservato, dove direbbe di poche persone.',
    vuoto: 'il dato c’è',
    valore: (f) => (eDerivata(f) ? '' : (f.mancante ?? '')),
  },
  {
    nome: 'esito_stampato',
    tipo: 'string',
    titolo: 'Esito stampato',
    descrizione: 'Che cosa dice del target il documento stesso: raggiunto o superato.',
    vuoto: 'il documento non dice nulla',
    valore: (f) => (eDerivata(f) ? '' : f.esitoStampato),
  },
] as const satisfies readonly ColonnaDi<Figura>[];

/** Of the places that print the quantity of a figure, set for the same year where it is a target, the one that stands for it. */
function sceltaFra(o: Osservazione, a: Archivio): Scelta | undefined {
  return scegli(a.stampate(o).filter((x) => x.annoTarget === o.annoTarget));
}

/** The gravest verdict of some checks; empty where there is none. */
function peggiore(controlli: readonly Controllo[]): string {
  const gravita = (c: Controllo): number => verdetti.findIndex((v) => v === c.verdetto);
  return controlli.toSorted((x, y) => gravita(y) - gravita(x))[0]?.verdetto ?? '';
}
