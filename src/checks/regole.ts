import { alTarget } from './alTarget.ts';
import { assiDiversi } from './assiDiversi.ts';
import { basi } from './basi.ts';
import { cali } from './cali.ts';
import { conteggiGemelli } from './conteggiGemelli.ts';
import { dateStampate } from './dateStampate.ts';
import { dotazioni } from './dotazioni.ts';
import { etichette } from './etichette.ts';
import { formule } from './formule.ts';
import { dataRipetuta, tabellaDoppia } from './guardieRipetizione.ts';
import { annualeCumulata, cumulataAnnuale, inMigliaia } from './guardieSerie.ts';
import { subtotale } from './guardieSubtotale.ts';
import { incrementi } from './incrementi.ts';
import { oltreDotazione } from './oltreDotazione.ts';
import { ordineStadi } from './ordineStadi.ts';
import { parti } from './parti.ts';
import { quote } from './quote.ts';
import { rapporti } from './rapporti.ts';
import { ripetizioni } from './ripetizioni.ts';
import { statiDiversi } from './statiDiversi.ts';
import { targetDiAltri } from './targetDiAltri.ts';
import { targetMossi } from './targetMossi.ts';
import { totali } from './totali.ts';
import type { RegolaVerifica } from './tipi.ts';

/** Every check, in the order in which the site explains them; ids are permanent. */
export const regoleVerifica: readonly RegolaVerifica[] = [
  {
    id: 'rapporti',
    nome: 'Percentuali ricalcolate',
    chiede:
      'Ogni percentuale stampata è il rapporto fra le cifre che dice, arrotondato; se non lo è, quale altro rapporto sarebbe?',
    verifica: rapporti,
  },
  {
    id: 'totali',
    nome: 'Somme e totali',
    chiede: 'La somma degli Assi è il totale stampato?',
    verifica: totali,
  },
  {
    id: 'parti',
    nome: 'Persone e loro parti',
    chiede: 'Maschi e femmine, e le categorie di persone vulnerabili, fanno il loro totale?',
    verifica: parti,
  },
  {
    id: 'quote',
    nome: 'Quote che fanno cento',
    chiede: 'Le quote di uno stesso insieme fanno cento, salvo gli arrotondamenti?',
    verifica: quote,
  },
  {
    id: 'ripetizioni',
    nome: 'La stessa cifra in più punti',
    chiede: 'Una cifra ripetuta nel testo è quella della tabella, arrotondata?',
    verifica: ripetizioni,
  },
  {
    id: 'etichette',
    nome: 'Etichette delle righe',
    chiede: 'Ogni riga di una tabella porta il nome del suo Asse, una volta sola?',
    verifica: etichette,
  },
  {
    id: 'formule',
    nome: 'Formule nelle intestazioni',
    chiede: 'I valori di una colonna sono quelli della formula stampata sopra?',
    verifica: formule,
  },
  {
    id: 'basi',
    nome: 'Base delle quote',
    chiede: 'Le quote di date diverse sono misurate sulla stessa base?',
    verifica: basi,
  },
  {
    id: 'ordine-stadi',
    nome: 'Ordine degli stadi',
    chiede: 'Si concede più di quanto è programmato, si paga più di quanto è concesso?',
    verifica: ordineStadi,
  },
  {
    id: 'oltre-dotazione',
    nome: 'Oltre la dotazione',
    chiede: 'Uno stadio della spesa supera il 100% della dotazione?',
    verifica: oltreDotazione,
  },
  {
    id: 'cali',
    nome: 'Valori cumulati che calano',
    chiede: 'Un valore che si accumula dall’inizio del programma è diminuito?',
    verifica: cali,
  },
  {
    id: 'incrementi',
    nome: 'Risorse aggiunte',
    chiede: 'Il totale di prima e le risorse aggiunte fanno il totale di dopo?',
    verifica: incrementi,
  },
  {
    id: 'dotazioni',
    nome: 'Dotazioni spostate',
    chiede: 'Una dotazione è cambiata da un piano all’altro, e c’è una decisione che lo spiega?',
    verifica: dotazioni,
  },
  {
    id: 'target-mossi',
    nome: 'Target spostati',
    chiede: 'Il target di un indicatore è cambiato, e c’è una decisione che lo spiega?',
    verifica: targetMossi,
  },
  {
    id: 'target-di-altri',
    nome: 'Target di altri',
    chiede:
      'Un target è in realtà la dotazione di un altro Asse o il target di un altro indicatore?',
    verifica: targetDiAltri,
  },
  {
    id: 'al-target',
    nome: 'Distanza dal target',
    chiede: '«Il doppio» o la quota del target tornano con valore e target?',
    verifica: alTarget,
  },
  {
    id: 'conteggi-gemelli',
    nome: 'Un numero per due iniziative',
    chiede: 'Lo stesso numero è stampato per due iniziative diverse?',
    verifica: conteggiGemelli,
  },
  {
    id: 'stati-diversi',
    nome: 'Due stati per una iniziativa',
    chiede: 'La stessa iniziativa è detta a due punti diversi, o riprende dopo essere finita?',
    verifica: statiDiversi,
  },
  {
    id: 'assi-diversi',
    nome: 'Due Assi per una iniziativa',
    chiede:
      'La stessa iniziativa sta in Assi diversi, o in un Asse che non è quello della sua azione?',
    verifica: assiDiversi,
  },
  {
    id: 'date-stampate',
    nome: 'Pagine più vecchie',
    chiede: 'Una pagina porta una data molto prima di quella del documento?',
    verifica: dateStampate,
  },
  {
    id: 'guardia-data-ripetuta',
    nome: 'Cartella copiata',
    chiede: 'Le cifre di una data sono quelle di una data precedente?',
    verifica: dataRipetuta,
  },
  {
    id: 'guardia-tabella-doppia',
    nome: 'Tabella caricata due volte',
    chiede: 'La stessa tabella sta in due punti della stessa data?',
    verifica: tabellaDoppia,
  },
  {
    id: 'guardia-annuale',
    nome: 'Cumulata che pare annuale',
    chiede: 'Una misura che si accumula è stata riempita con i valori di un solo anno?',
    verifica: cumulataAnnuale,
  },
  {
    id: 'guardia-cumulata',
    nome: 'Annuale che pare cumulata',
    chiede: 'Una misura annuale è stata riempita con i valori dall’inizio del programma?',
    verifica: annualeCumulata,
  },
  {
    id: 'guardia-migliaia',
    nome: 'Importi in migliaia',
    chiede:
      'Gli importi sono mille volte più piccoli, o più grandi, di quelli della data precedente?',
    verifica: inMigliaia,
  },
  {
    id: 'guardia-subtotale',
    nome: 'Subtotale fra le parti',
    chiede: 'Una riga è la somma di altre righe della stessa tabella?',
    verifica: subtotale,
  },
];
