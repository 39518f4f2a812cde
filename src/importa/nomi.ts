import { proprio } from '../model/proprio.ts';

/** The thematic objectives in the words of art. 9 of Regulation (EU) 1303/2013, and the groups of rows that the datasets add. */
export const obiettivi: Readonly<Record<string, string>> = {
  '01': 'rafforzare la ricerca, lo sviluppo tecnologico e l’innovazione',
  '02': 'migliorare l’accesso alle TIC, nonché l’impiego e la qualità delle medesime',
  '03': 'promuovere la competitività delle PMI',
  '04': 'sostenere la transizione verso un’economia a basse emissioni di carbonio in tutti i settori',
  '05': 'promuovere l’adattamento al cambiamento climatico, la prevenzione e la gestione dei rischi',
  '06': 'preservare e tutelare l’ambiente e promuovere l’uso efficiente delle risorse',
  '07': 'promuovere sistemi di trasporto sostenibili ed eliminare le strozzature nelle principali infrastrutture di rete',
  '08': 'promuovere un’occupazione sostenibile e di qualità e sostenere la mobilità dei lavoratori',
  '09': 'promuovere l’inclusione sociale e combattere la povertà e ogni discriminazione',
  '10': 'investire nell’istruzione, nella formazione e nella formazione professionale per le competenze e l’apprendimento permanente',
  '11': 'rafforzare la capacità istituzionale delle autorità pubbliche e delle parti interessate e un’amministrazione pubblica efficiente',
  '13': 'promuovere il superamento degli effetti della crisi nel contesto della pandemia di Covid-19 e delle sue conseguenze sociali e preparare una ripresa verde, digitale e resiliente dell’economia',
  TA: 'assistenza tecnica',
  DM: 'misure non più attive',
  MULTI: 'più obiettivi tematici',
};

/** What the third objective adds for one fund only. */
const anche: Readonly<Record<string, string>> = {
  EAFRD: ' e del settore agricolo',
  EMFF: ' e del settore della pesca e dell’acquacoltura',
};

/** A thematic objective in full, as it reads for a fund; undefined where the dataset gives none. */
export function obiettivoInteso(codice: string, fondo = ''): string | undefined {
  const comune = proprio(obiettivi, codice);
  return comune && codice === '03' ? comune + (proprio(anche, fondo) ?? '') : comune;
}

/** The priorities of rural development in the words of art. 5 of Regulation (EU) 1305/2013. */
export const prioritaRurali: Readonly<Record<string, string>> = {
  P1: 'promuovere il trasferimento di conoscenze e l’innovazione nel settore agricolo e forestale e nelle zone rurali',
  P2: 'potenziare in tutte le regioni la redditività delle aziende agricole e la competitività dell’agricoltura in tutte le sue forme e promuovere tecnologie innovative per le aziende agricole e la gestione sostenibile delle foreste',
  P3: 'promuovere l’organizzazione della filiera alimentare, comprese la trasformazione e la commercializzazione dei prodotti agricoli, il benessere degli animali e la gestione dei rischi nel settore agricolo',
  P4: 'preservare, ripristinare e valorizzare gli ecosistemi connessi all’agricoltura e alla silvicoltura',
  P5: 'incentivare l’uso efficiente delle risorse e il passaggio a un’economia a basse emissioni di carbonio e resiliente al clima nel settore agroalimentare e forestale',
  P6: 'adoperarsi per l’inclusione sociale, la riduzione della povertà e lo sviluppo economico nelle zone rurali',
};

/** How a thematic objective is cited: `OT 8`, `assistenza tecnica`; undefined where the dataset gives none. */
export function obiettivoInBreve(codice: string): string | undefined {
  return /^\d+$/.test(codice) ? `OT ${Number(codice)}` : proprio(obiettivi, codice);
}

/** The categories of region, in the order from the richest. */
export const categorie: Readonly<Record<string, string>> = {
  'More developed': 'regioni più sviluppate',
  Transition: 'regioni in transizione',
  'Less developed': 'regioni meno sviluppate',
  'REACT-EU': 'REACT-EU',
};

/** The funds, by the dataset's code: name, and how it is cited. */
export const fondi: Readonly<Record<string, readonly [nome: string, sigla: string]>> = {
  ESF: ['Fondo sociale europeo', 'FSE'],
  ERDF: ['Fondo europeo di sviluppo regionale', 'FESR'],
  EAFRD: ['Fondo europeo agricolo per lo sviluppo rurale', 'FEASR'],
  EMFF: ['Fondo europeo per gli affari marittimi e la pesca', 'FEAMP'],
  YEI: ['Iniziativa a favore dell’occupazione giovanile', 'IOG'],
  CF: ['Fondo di coesione', 'FC'],
};

const partecipazione = 'alla fine della loro partecipazione all’intervento';
const entroSeiMesi = `entro i sei mesi successivi ${partecipazione}`;

/** The common indicators of the European Social Fund in the words of annex I of Regulation (EU) 1304/2013. */
export const indicatoriComuni: Readonly<Record<string, string>> = {
  CO01: 'Disoccupati, compresi i disoccupati di lunga durata',
  CO02: 'Disoccupati di lunga durata',
  CO03: 'Persone inattive',
  CO04: 'Persone inattive che non seguono un corso di insegnamento o una formazione',
  CO05: 'Lavoratori, compresi i lavoratori autonomi',
  CO06: 'Persone di età inferiore a 25 anni',
  CO06a: 'Persone di età compresa fra 25 e 54 anni',
  CO07: 'Persone di età superiore a 54 anni',
  CO08: 'Partecipanti di età superiore a 54 anni che sono disoccupati, inclusi i disoccupati di lunga durata, o inattivi e che non seguono un corso di insegnamento o una formazione',
  CO09: 'Titolari di un diploma di istruzione primaria (ISCED 1) o di istruzione secondaria inferiore (ISCED 2)',
  CO10: 'Titolari di un diploma di insegnamento secondario superiore (ISCED 3) o di un diploma di istruzione post secondaria (ISCED 4)',
  CO11: 'Titolari di un diploma di istruzione terziaria (ISCED da 5 a 8)',
  CO11a: 'Partecipanti senza titolo di studio',
  CO12: 'Partecipanti le cui famiglie sono senza lavoro',
  CO13: 'Partecipanti le cui famiglie sono senza lavoro con figli a carico',
  CO14: 'Partecipanti che vivono in una famiglia composta da un singolo adulto con figli a carico',
  CO15: 'Migranti, partecipanti di origine straniera, le minoranze (comprese le comunità emarginate quali i Rom)',
  CO16: 'Partecipanti con disabilità',
  CO17: 'Altre persone svantaggiate',
  CO18: 'Senzatetto o persone colpite da esclusione abitativa',
  CO19: 'Persone provenienti da zone rurali',
  CO20: 'Progetti attuati completamente o parzialmente da parti sociali o da organizzazioni non governative',
  CO21: 'Progetti dedicati alla partecipazione sostenibile e al progresso delle donne nel mondo del lavoro',
  CO22: 'Progetti destinati alle pubbliche amministrazioni o ai servizi pubblici a livello nazionale, regionale o locale',
  CO23: 'Micro, piccole e medie imprese finanziate (incluse società cooperative e imprese dell’economia sociale)',
  CR01: `Partecipanti inattivi che cercano un lavoro ${partecipazione}`,
  CR02: `Partecipanti che seguono corsi di istruzione o di formazione ${partecipazione}`,
  CR03: `Partecipanti che ottengono una qualifica ${partecipazione}`,
  CR04: `Partecipanti che trovano un lavoro, anche autonomo, ${partecipazione}`,
  CR05: 'Partecipanti svantaggiati impegnati nella ricerca di un lavoro, in un percorso di istruzione o formazione, nell’acquisizione di una qualifica, in un’occupazione, anche autonoma, al momento della conclusione della loro partecipazione all’intervento',
  CR06: `Partecipanti che hanno un lavoro, anche autonomo, ${entroSeiMesi}`,
  CR07: `Partecipanti che godono di una migliore situazione sul mercato del lavoro ${entroSeiMesi}`,
  CR08: `Partecipanti di età superiore a 54 anni che hanno un lavoro, anche autonomo, ${entroSeiMesi}`,
  CR09: `Partecipanti svantaggiati che hanno un lavoro, anche autonomo, ${entroSeiMesi}`,
};

/** What the values of a common indicator count; `numero` where nobody says. */
export function unitaDi(codice: string): string {
  if (/^CO2[0-2]$/.test(codice)) return 'progetti';
  if (codice === 'CO23') return 'imprese';
  return Object.hasOwn(indicatoriComuni, codice) ? 'persone' : 'numero';
}
