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
import { personeContate } from './personeContate.ts';
import { quote } from './quote.ts';
import { rapporti } from './rapporti.ts';
import { ripetizioni } from './ripetizioni.ts';
import { statiDiversi } from './statiDiversi.ts';
import { targetDiAltri } from './targetDiAltri.ts';
import { targetMossi } from './targetMossi.ts';
import { totali } from './totali.ts';
import type { RegolaVerifica } from './tipi.ts';

/** Every check, in the order in which the site explains them. */
export const regoleVerifica: readonly RegolaVerifica[] = [
  { id: 'rapporti', verifica: rapporti },
  { id: 'totali', verifica: totali },
  { id: 'parti', verifica: parti },
  { id: 'quote', verifica: quote },
  { id: 'ripetizioni', verifica: ripetizioni },
  { id: 'etichette', verifica: etichette },
  { id: 'formule', verifica: formule },
  { id: 'basi', verifica: basi },
  { id: 'persone-contate', verifica: personeContate },
  { id: 'ordine-stadi', verifica: ordineStadi },
  { id: 'oltre-dotazione', verifica: oltreDotazione },
  { id: 'cali', verifica: cali },
  { id: 'incrementi', verifica: incrementi },
  { id: 'dotazioni', verifica: dotazioni },
  { id: 'target-mossi', verifica: targetMossi },
  { id: 'target-di-altri', verifica: targetDiAltri },
  { id: 'al-target', verifica: alTarget },
  { id: 'conteggi-gemelli', verifica: conteggiGemelli },
  { id: 'stati-diversi', verifica: statiDiversi },
  { id: 'assi-diversi', verifica: assiDiversi },
  { id: 'date-stampate', verifica: dateStampate },
  { id: 'guardia-data-ripetuta', verifica: dataRipetuta },
  { id: 'guardia-tabella-doppia', verifica: tabellaDoppia },
  { id: 'guardia-annuale', verifica: cumulataAnnuale },
  { id: 'guardia-cumulata', verifica: annualeCumulata },
  { id: 'guardia-migliaia', verifica: inMigliaia },
  { id: 'guardia-subtotale', verifica: subtotale },
];
