/** What the catalogue's sentences are filled with. */
export interface Dettagli {
  letto?: string;
  attesi?: string;
  proposta?: string | undefined;
  altro?: string;
}

/** One kind of problem: its title, how grave it is, its two sentences. */
export interface Voce {
  titolo: string;
  gravita: 'errore' | 'avviso';
  /** True for an error that a row of avvisi.csv may allow, saying why. */
  ammissibile?: true;
  perche: (d: Dettagli) => string;
  rimedio: (d: Dettagli) => string;
}

const errore = (
  titolo: string,
  perche: string | Voce['perche'],
  rimedio: string | Voce['rimedio'],
): Voce => ({ titolo, gravita: 'errore', perche: frase(perche), rimedio: frase(rimedio) });

const avviso = (
  titolo: string,
  perche: string | Voce['perche'],
  rimedio: string | Voce['rimedio'],
): Voce => ({ ...errore(titolo, perche, rimedio), gravita: 'avviso' });

const frase = (f: string | Voce['perche']): Voce['perche'] => (typeof f === 'string' ? () => f : f);

const oppure = (d: Dettagli, altrimenti: string): string =>
  d.proposta === undefined ? altrimenti : `Forse intendeva «${d.proposta}».`;

/**
 * Every kind of problem, by its permanent name: one table, as long as its sentences are. A test asks that each kind has a
 * fixture of its own.
 */
export const catalogo = {
  'missing-file': errore(
    'Manca un file',
    'Il programma non si può leggere senza questo file.',
    'Aggiungi il file con la sua riga di intestazione e almeno una riga di dati.',
  ),
  'empty-file': errore(
    'Il file è vuoto',
    'Un file senza righe di dati non dice nulla e non può essere pubblicato.',
    'Inserisci i dati, oppure elimina il file se per questa data non serve.',
  ),
  'unreadable-file': errore(
    'Il file non si legge',
    (d) => `Il file non si apre come tabella${d.altro ? `: ${d.altro}` : ''}.`,
    'Aprilo con Excel o LibreOffice e salvalo come «CSV UTF-8» oppure come cartella .xlsx o .ods.',
  ),
  'link-outside': errore(
    'Collegamento che esce da data/',
    (d) => `Porta a ${d.altro ?? ''}: il sito si costruisce solo da ciò che sta in data/.`,
    'Copia qui il file o la cartella, al posto del collegamento.',
  ),
  'link-to-nowhere': errore(
    'Collegamento che non arriva a nulla',
    (d) => `Non porta a un file: ${d.altro ?? ''}.`,
    'Elimina il collegamento, oppure metti al suo posto il file o la cartella.',
  ),
  'locked-file': errore(
    'Il disco non lo lascia leggere',
    (d) => `Il file o la cartella c’è, ma non si apre (${d.altro ?? ''}).`,
    'Controlla i permessi, e che nessun altro programma lo tenga chiuso; poi riprova.',
  ),
  'protected-file': errore(
    'Il file è protetto da una password',
    'Senza la password nessuno può leggerlo, nemmeno il sito.',
    'Aprilo, togli la password (in Excel: File, Informazioni, Proteggi cartella di lavoro; in LibreOffice: Salva con nome, senza «Salva con password») e salvalo di nuovo.',
  ),
  'too-large-file': errore(
    'Il file è troppo grande',
    (d) => `Il file ha ${d.altro ?? 'troppe celle'}: non è letto, per non fermare il computer.`,
    'Togli righe, colonne e fogli che non sono la tabella, anche vuoti o solo colorati: copia la tabella in un file nuovo, oppure dividila.',
  ),
  'unknown-file': errore(
    'File non previsto',
    (d) => `Qui si leggono soltanto: ${d.attesi ?? ''}.`,
    (d) => oppure(d, 'Correggi il nome del file, oppure spostalo fuori dalla cartella dei dati.'),
  ),
  'unsupported-format': errore(
    'Formato di file non letto',
    (d) => `Le tabelle si leggono da .csv, .xlsx e .ods${d.altro ? `: ${d.altro}` : ''}.`,
    (d) => oppure(d, 'Aprilo con Excel o LibreOffice e salvalo come .xlsx, .ods o «CSV UTF-8».'),
  ),
  'duplicate-table': errore(
    'La stessa tabella è in due file',
    (d) =>
      `La tabella «${d.attesi ?? ''}» è già in ${d.altro ?? 'un altro file'}: non si sa quale vale.`,
    'Tieni uno solo dei due.',
  ),
  'unknown-sheet': errore(
    'Foglio non previsto',
    (d) =>
      `Il foglio ha dei dati e non ha il nome di una tabella; qui si leggono: ${d.attesi ?? ''}.`,
    (d) => oppure(d, 'Rinomina il foglio con il nome della sua tabella, oppure eliminalo.'),
  ),
  'ambiguous-sheet': errore(
    'Non si sa quale foglio leggere',
    (d) => `Più fogli hanno dei dati e nessuno si chiama «${d.attesi ?? ''}».`,
    (d) => `Da’ al foglio con la tabella il nome «${d.attesi ?? ''}».`,
  ),
  'bad-programme-folder': errore(
    'La cartella del programma non ha un nome valido',
    'Il nome della cartella è l’identificativo del programma e diventa un indirizzo: minuscole, cifre e trattini.',
    (d) => oppure(d, 'Rinomina la cartella, come «por-fse-lombardia».'),
  ),
  'bad-date-folder': errore(
    'La cartella non ha il nome di una data',
    'Il nome della cartella è la data di riferimento: «2022» (31 dicembre 2022), «2022-06-30» o «2019-06».',
    (d) => oppure(d, 'Rinomina la cartella con la data di riferimento dei dati.'),
  ),
  'duplicate-date-folder': errore(
    'Due cartelle per la stessa data',
    (d) => `La cartella vale la stessa data di riferimento di «${d.altro ?? ''}».`,
    'Unisci le due cartelle in una.',
  ),
  'broken-quotes': errore(
    'Virgolette non chiuse',
    'Un testo comincia con le virgolette e non finisce, o ha virgolette in mezzo: da qui in poi le celle non si distinguono.',
    'Chiudi le virgolette; dentro un testo fra virgolette raddoppiale («""»).',
  ),
  'no-heading': errore(
    'Manca la riga di intestazione',
    (d) => `Nessuna delle prime righe contiene le intestazioni attese: ${d.attesi ?? ''}.`,
    'Aggiungi la riga con i nomi delle colonne sopra i dati.',
  ),
  'row-above-heading': errore(
    'Riga di dati sopra l’intestazione',
    'Sopra la riga delle intestazioni c’è una riga con più celle piene: non è un titolo e non sarebbe letta.',
    'Spostala sotto l’intestazione, oppure eliminala.',
  ),
  'missing-column': errore(
    'Manca una colonna',
    (d) => `La tabella deve avere la colonna «${d.attesi ?? ''}».`,
    (d) => oppure(d, 'Aggiungi la colonna.'),
  ),
  'unknown-column': errore(
    'Intestazione sconosciuta',
    'L’intestazione non è una colonna di struttura e non è nel catalogo misure.csv.',
    (d) => oppure(d, 'Correggi l’intestazione, oppure aggiungi la misura in misure.csv.'),
  ),
  'duplicate-column': errore(
    'Due colonne con la stessa intestazione',
    'Non si può sapere quale delle due vale.',
    'Tieni una sola colonna, oppure da’ alla seconda il nome della sua misura.',
  ),
  'too-many-cells': errore(
    'La riga ha più celle dell’intestazione',
    'Una cella è senza colonna: spesso un separatore o un a capo è finito dentro un testo.',
    'Metti fra virgolette il testo che contiene il separatore, oppure elimina la cella in più.',
  ),
  'merged-cells': errore(
    'Celle unite fra i dati',
    'Il valore sta soltanto nella prima delle celle unite: le altre si leggerebbero come vuote.',
    'Separa le celle e ripeti il valore in ciascuna.',
  ),
  'two-tables': errore(
    'Due tabelle nello stesso foglio',
    (d) =>
      `Qui comincia una seconda tabella («${d.letto ?? ''}»): da qui in poi non si legge nulla, perché non si sa a quale delle due appartiene.`,
    'Porta la seconda tabella in un foglio suo, o in un file suo, con il nome che le spetta.',
  ),
  'footnote-row': errore(
    'Una nota sotto la tabella',
    'La riga dice qualcosa della tabella e non è una sua riga: ha il suo posto, e chi legge la trova accanto alle cifre.',
    (d) => `Toglila di qui e aggiungi a note.csv di questa data la riga: ${d.altro ?? ''}`,
  ),
  'footnote-mark': errore(
    'Il richiamo di una nota accanto al valore',
    'Il segno che rimanda a una nota a piè di pagina non fa parte del valore.',
    (d) =>
      `Scrivi «${d.proposta ?? ''}», e porta la nota in note.csv di questa data con la riga: ${d.altro ?? ''}`,
  ),
  'stray-text': errore(
    'Riga con una sola cella',
    'Sembra un titolo o una nota in mezzo ai dati: non è una riga della tabella.',
    'Spostala sopra l’intestazione o nella tabella delle note, oppure completa la riga.',
  ),
  'unread-row': errore(
    'La riga non ha dato nulla',
    'La riga ha delle celle piene, ma nessuna è diventata un dato del sito.',
    'Completa la riga, oppure eliminala.',
  ),
  'unknown-asse': errore(
    'Codice di Asse sconosciuto',
    (d) => `Il codice non è fra gli Assi del programma: ${d.attesi ?? ''}.`,
    (d) =>
      `${oppure(d, 'Correggi il codice.')} Se è un Asse nuovo, aggiungi una riga a ${d.altro ?? 'assi.csv'}: codice e nome.`,
  ),
  'unknown-initiative': errore(
    'Iniziativa sconosciuta',
    'L’identificativo non è in iniziative.csv del programma.',
    (d) => oppure(d, 'Correggi l’identificativo, oppure aggiungi l’iniziativa in iniziative.csv.'),
  ),
  'unknown-indicator': errore(
    'Indicatore sconosciuto',
    'Il codice non è in indicatori.csv del programma.',
    (d) => oppure(d, 'Correggi il codice, oppure aggiungi l’indicatore in indicatori.csv.'),
  ),
  'unknown-source': errore(
    'Documento sconosciuto',
    (d) => `Il documento non è in fonti.csv del programma: ${d.attesi ?? ''}.`,
    (d) => oppure(d, 'Correggi l’identificativo, oppure aggiungi il documento in fonti.csv.'),
  ),
  'no-source': errore(
    'Non si sa quale documento',
    'La riga non dice il documento e per questa data ce n’è più di uno, o nessuno.',
    'Scrivi nella colonna «fonte» l’identificativo del documento.',
  ),
  'broken-reference': errore(
    'Riferimento a qualcosa che non c’è',
    (d) => `${d.altro ?? 'Il codice'} non esiste nelle anagrafiche del programma.`,
    (d) => oppure(d, 'Correggi il codice, oppure aggiungi la riga che manca.'),
  ),
  'unknown-place': errore(
    'Luogo che nessuna riga nomina',
    (d) => `Nessuna riga delle tabelle dice che «${d.altro ?? 'il documento'}» ha questo luogo.`,
    (d) => oppure(d, 'Scrivilo come nella colonna «punto» delle tabelle, oppure togli la riga.'),
  ),
  'missing-id': errore(
    'Manca l’identificativo',
    (d) =>
      `La colonna «${d.attesi ?? 'id'}» è vuota: senza identificativo la riga non ha indirizzo.`,
    (d) => oppure(d, 'Scrivi un identificativo breve, in minuscole, con i trattini.'),
  ),
  'bad-id': errore(
    'Identificativo non valido',
    'Un identificativo ha solo lettere minuscole senza accenti, cifre e trattini: diventa un indirizzo.',
    (d) => oppure(d, 'Riscrivilo in minuscole, con i trattini al posto degli spazi.'),
  ),
  'too-long': errore(
    'Testo troppo lungo',
    (d) =>
      `Qui stanno al più ${d.attesi ?? ''} caratteri: di più è quasi sempre un incolla sbagliato.`,
    'Accorcialo; di un nome lungo lascia intere solo le parole che lo distinguono.',
  ),
  'reserved-id': errore(
    'Identificativo già preso dal sito',
    'Il sito ha già una pagina, una cartella o un punto di una pagina con questo nome: uno dei due coprirebbe l’altro.',
    'Scegli un altro identificativo, più preciso.',
  ),
  'empty-cell': errore(
    'Cella vuota dove serve un valore',
    (d) => `La colonna «${d.attesi ?? ''}» non può essere vuota.`,
    (d) => oppure(d, 'Compila la cella.'),
  ),
  'not-in-list': errore(
    'Valore non ammesso',
    (d) => `La colonna ammette soltanto: ${d.attesi ?? ''}.`,
    (d) => oppure(d, 'Scegli uno dei valori ammessi.'),
  ),
  'mixed-base': errore(
    'Due basi per una misura',
    (d) =>
      `Questa quota è misurata su «${d.letto ?? ''}», ma un’altra intestazione della stessa misura lo è su «${d.altro ?? ''}»: messe insieme direbbero il falso.`,
    'Dai alla quota un’altra misura, oppure correggi la base.',
  ),
  'missing-meaning': avviso(
    'Non si sa che cosa vuol dire',
    (d) => `Le tabelle usano questa intestazione, ma il catalogo non dice ${d.altro ?? ''}.`,
    'Scrivilo in questa riga di misure.csv, com’è spiegato in LEGGIMI.md.',
  ),
  'orphan-explanation': errore(
    'Spiegazione senza il suo rilievo',
    'Nessuna verifica trova più il rilievo con questo identificativo: le cifre sono cambiate, o l’identificativo è sbagliato.',
    'Copia l’identificativo dalla pagina Verifiche; se il rilievo non c’è più, elimina la riga.',
  ),
  'duplicate-row': errore(
    'Riga ripetuta',
    (d) => `La stessa cosa è già scritta ${d.altro ?? 'più sopra'}.`,
    'Elimina una delle due righe; se le cifre stanno in due luoghi del documento, distinguili in «punto».',
  ),
  'duplicate-id': errore(
    'Identificativo ripetuto',
    (d) => `L’identificativo è già usato ${d.altro ?? 'più sopra'}.`,
    'Da’ alla seconda riga un altro identificativo, oppure eliminala.',
  ),
  'not-money': errore(
    'Non è un importo in euro',
    'La colonna vuole un importo, come «1.234.567,89 €», «36,1 Mln €» o «880 mila €».',
    (d) => oppure(d, 'Copia l’importo come è stampato, oppure scrivi «n.d.».'),
  ),
  'not-percentage': errore(
    'Non è una percentuale',
    'La colonna vuole una percentuale, come «85%» o «122,89 %».',
    (d) => oppure(d, 'Copia la percentuale come è stampata, oppure scrivi «n.d.».'),
  ),
  'not-count': errore(
    'Non è un conteggio',
    'La colonna vuole un numero intero, come «2.226» o «circa 600».',
    (d) => oppure(d, 'Copia il numero come è stampato, oppure scrivi «n.d.».'),
  ),
  'not-times': errore(
    'Non è un numero di volte',
    'La colonna vuole un rapporto, come «il doppio» o «1,5».',
    (d) => oppure(d, 'Copia le parole o il numero come sono stampati.'),
  ),
  'not-date': errore(
    'Non è una data',
    'La colonna vuole una data, come «31/12/2022», «29 maggio 2023» o «2022-12-31», che esista nel calendario.',
    (d) => oppure(d, 'Correggi la data.'),
  ),
  'not-range': errore(
    'Non è un intervallo',
    'La colonna vuole due estremi, come «15-29» o «dai 16 ai 35 anni».',
    (d) => oppure(d, 'Copia l’intervallo come è stampato.'),
  ),
  'not-period': errore(
    'Non è un periodo di programmazione',
    'Il periodo ha due anni in ordine, come «2014-2020».',
    (d) => oppure(d, 'Scrivi il primo e l’ultimo anno con un trattino.'),
  ),
  'not-year': errore(
    'Non è un anno',
    'La colonna vuole un anno di quattro cifre, come «2023».',
    (d) => oppure(d, 'Scrivi l’anno con quattro cifre.'),
  ),
  'not-hash': errore(
    'Non è uno SHA-256',
    'La colonna vuole le 64 cifre esadecimali, minuscole, che «sha256sum» scrive per il file.',
    (d) =>
      oppure(d, 'Copiale dal comando «sha256sum documento.pdf», oppure lascia vuota la cella.'),
  ),
  'decimal-point': errore(
    'Punto al posto della virgola',
    'In italiano il punto separa le migliaia e la virgola i decimali: così la cifra si leggerebbe in due modi.',
    (d) => oppure(d, 'Scrivi la virgola per i decimali.'),
  ),
  'ambiguous-number': errore(
    'Numero che si legge in due modi',
    (d) => `Può valere ${d.attesi ?? 'due cose diverse'}: non scegliamo noi.`,
    (d) =>
      oppure(
        d,
        'Scrivi la cifra per esteso, con la virgola per i decimali e il punto per le migliaia.',
      ),
  ),
  'lost-precision': errore(
    'Il foglio ha nascosto delle cifre',
    'La cella contiene un numero abbreviato da Excel («1,2E+07» o «####»): le cifre vere non ci sono.',
    (d) => oppure(d, 'Allarga la colonna, da’ alla cella il formato «Numero» e salva di nuovo.'),
  ),
  'spreadsheet-error': errore(
    'La cella contiene un errore del foglio di calcolo',
    'Il valore è il messaggio di una formula che non ha funzionato.',
    (d) => oppure(d, 'Correggi la formula, oppure scrivi il valore stampato nel documento.'),
  ),
  'formula-without-value': errore(
    'Una formula senza il suo valore',
    'La cella contiene la formula e non il risultato: il valore non è nel file.',
    (d) =>
      oppure(d, 'Apri il file con Excel o LibreOffice, lascia che ricalcoli e salvalo di nuovo.'),
  ),
  'garbled-text': errore(
    'Lettere accentate guaste',
    'Il testo è stato salvato con una codifica e riletto con un’altra, o contiene segni che non sono lettere.',
    (d) => oppure(d, 'Riscrivi la cella, oppure salva di nuovo il file come «CSV UTF-8».'),
  ),
  'foreign-letter': errore(
    'Una lettera che sembra un’altra',
    (d) =>
      `La cella contiene ${d.altro ?? ''}: a vederle sono uguali, ma per chi cerca e confronta sono due lettere diverse.`,
    (d) => oppure(d, 'Riscrivi la cella a mano, senza incollarla.'),
  ),
  'hidden-character': errore(
    'Un segno invisibile nel testo',
    (d) =>
      `La cella contiene ${d.altro ?? ''}: non si vede, e cambia il modo in cui si legge ciò che gli sta accanto.`,
    'Riscrivi la cella a mano, senza incollarla.',
  ),
  'personal-data': {
    ...errore(
      'Un dato personale nella cella',
      (d) =>
        `La cella contiene ${d.altro ?? ''}: il sito la pubblicherebbe, e nessuno potrebbe ritirarla.`,
      'Toglilo dalla cella. Se è il recapito pubblico di un ufficio, stampato nel documento, dillo in una riga di avvisi.csv.',
    ),
    ammissibile: true,
  },
  'personal-column': errore(
    'Una colonna che nomina persone',
    'L’intestazione è di un dato che distingue una persona da un’altra: qui stanno solo somme e conteggi.',
    'Togli la colonna: il sito non pubblica dati di singole persone.',
  ),
  'percentage-above-1000': avviso(
    'Percentuale sopra il 1000%',
    'Una percentuale così alta è quasi sempre una virgola perduta.',
    (d) => oppure(d, 'Controlla sul documento.'),
  ),
  'negative-count': avviso(
    'Conteggio negativo',
    'Persone, progetti e imprese non possono essere meno di zero.',
    (d) => oppure(d, 'Controlla sul documento.'),
  ),
  'negative-money': avviso(
    'Importo negativo',
    'Dotazioni, impegni e pagamenti non sono di solito meno di zero.',
    'Controlla sul documento: se è una riduzione, dillo nelle note.',
  ),
  'year-outside-period': avviso(
    'Anno fuori dal periodo del programma',
    (d) => `Il programma va dal ${d.attesi ?? ''} (con gli anni della chiusura).`,
    (d) => oppure(d, 'Controlla l’anno.'),
  ),
  'hidden-data': avviso(
    'Dati in una riga o colonna nascosta',
    'Chi guarda il foglio non li vede, ma il sito li pubblicherebbe.',
    'Mostra la riga o la colonna e controlla; se non serve, eliminala.',
  ),
  'unread-sheet': avviso(
    'Foglio non letto',
    (d) =>
      d.altro
        ? `Il foglio ha dei dati, ma ${d.altro}.`
        : `Il foglio ha dei dati, ma da questo file si legge soltanto «${d.attesi ?? ''}».`,
    'Se i dati servono, mostralo e dagli il nome della sua tabella; altrimenti eliminalo, oppure spostalo in un file con il nome della sua tabella.',
  ),
  'unused-acknowledgement': avviso(
    'Presa visione che non serve più',
    'Nessun avviso corrisponde a questa riga: i dati sono cambiati, o la riga è sbagliata.',
    'Elimina la riga da avvisi.csv, oppure correggi tipo, file e valore letto.',
  ),
  'row-to-complete': avviso(
    'Righe ancora da compilare',
    (d) =>
      `${d.attesi ?? 'La riga'}: c’è la chiave ma nessuna cifra. Non si pubblica nulla, e non vale zero.`,
    'Completale con cifre e «punto», oppure eliminale se il documento non ne parla.',
  ),
  'changed-after-publication': errore(
    'Una cifra pubblicata è cambiata',
    (d) => `Qui ${d.attesi ?? ''}: una cifra pubblicata non cambia in silenzio.`,
    (d) =>
      `Se è una svista, rimetti «${d.proposta ?? ''}». Se il cambiamento è giusto, aggiungi a rettifiche.csv del programma la riga: ${d.altro ?? ''}`,
  ),
  'vanished-after-publication': errore(
    'Una cifra pubblicata è sparita',
    (d) => `La cifra ${d.attesi ?? ''}.`,
    (d) =>
      `Rimetti la riga com’era (fonte, data, riga, colonna e «punto» fanno l’identificativo). Se la cifra va ritirata davvero, aggiungi a rettifiche.csv del programma la riga: ${d.altro ?? ''}`,
  ),
  'moved-after-publication': errore(
    'Cifre pubblicate con un altro identificativo',
    (d) =>
      `${d.attesi ?? ''}: è cambiato il «punto» o il documento, e il vecchio indirizzo non deve rompersi.`,
    (d) =>
      `Se è una svista, rimetti com’era. Se va bene così, aggiungi a spostate.csv del programma la riga: ${d.altro ?? ''}`,
  ),
  'bad-move-pattern': errore(
    'Spostamento scritto male',
    'Un identificativo ha al più un «*», non all’inizio, e lo hanno tutti e due: sta per la stessa parte.',
    'Copia la riga proposta da «npm run verifica», oppure scrivi i due identificativi interi.',
  ),
  'move-in-circle': errore(
    'Spostamenti in circolo',
    'Di riga in riga questo spostamento torna al punto di partenza.',
    'Se la cifra è tornata dov’era, elimina la riga che l’aveva spostata.',
  ),
  'move-of-living-figure': errore(
    'Spostata una cifra che c’è ancora',
    (d) => `Nelle tabelle c’è ancora ${d.altro ?? ''}: una cifra non sta in due posti.`,
    'Sposta anche quella riga, oppure scrivi qui gli identificativi interi di quelle spostate davvero.',
  ),
  'move-without-start': errore(
    'Spostata una cifra mai pubblicata',
    'Nel registro non c’è una cifra con questo identificativo: finché non esce, «punto» e documento si correggono e basta.',
    'Elimina la riga, oppure copia l’identificativo dal messaggio di «npm run verifica».',
  ),
  'move-without-end': errore(
    'Spostata dove non c’è nessuna cifra',
    (d) => `Nelle tabelle non c’è ${d.altro ?? ''}.`,
    'Correggi «id_dopo». Se la cifra non c’è più, non si sposta: si ritira, con una riga in rettifiche.csv.',
  ),
  'unexplained-finding': avviso(
    'Una verifica grave aspetta una spiegazione',
    (d) => `${d.attesi ?? ''}.`,
    (d) =>
      `Correggi la cifra, oppure scrivi perché il documento dice così in spiegazioni.csv del programma: ${d.altro ?? ''}`,
  ),
  'missing-decision': avviso(
    'Uno spostamento senza l’atto che lo ha deciso',
    (d) => `${d.attesi ?? ''}.`,
    (d) =>
      `Se un documento cita l’atto, aggiungi a decisioni.csv del programma la riga: <id>;<data>;<effetto>;<decisione>;<fonte>;<punto>. Se nessuno lo cita, dillo in spiegazioni.csv: ${d.altro ?? ''}`,
  ),
  'broken-address': errore(
    'Un indirizzo pubblicato non risponderebbe più',
    (d) => `La pagina «${d.attesi ?? ''}» è già pubblicata, e i dati di adesso non la fanno più.`,
    (d) =>
      `Rimetti ciò che la faceva, oppure di’ in rinvii.csv a quale pagina porta: ${d.altro ?? ''}`,
  ),
  'vanished-page': errore(
    'Un’iniziativa pubblicata è sparita',
    (d) => `La pagina di «${d.attesi ?? ''}» è già pubblicata: l’indirizzo non deve rompersi.`,
    (d) =>
      `Rimetti l’iniziativa in iniziative.csv${d.proposta ? ` (c’è ora «${d.proposta}»: è la stessa?)` : ''}. Se ha cambiato identificativo, è stata unita o divisa, aggiungi a eventi.csv la riga: ${d.altro ?? ''}`,
  ),
  'edited-initiative': avviso(
    'Il nome o l’Asse di un’iniziativa è cambiato',
    (d) => `È stato pubblicato «${d.attesi ?? ''}»: un cambiamento vero ha una data e una fonte.`,
    (d) =>
      `Se l’iniziativa è cambiata, aggiungi a eventi.csv la riga: ${d.altro ?? ''}. Se qui si corregge un refuso nostro, prendine visione in avvisi.csv.`,
  ),
  'tampered-register': errore(
    'Il registro delle pubblicazioni è stato modificato',
    (d) =>
      d.altro
        ? `${d.altro} righe non sono più quelle scritte allora: di solito il file è stato aperto e risalvato con un foglio di calcolo.`
        : 'L’impronta scritta qui non è quella della riga prima: una delle due è stata cambiata o spostata, o fra loro ne è stata tolta una.',
    'Rimetti il file registro.csv com’era dopo l’ultima pubblicazione. Per cambiare una cifra non si tocca il registro: si scrive una riga in rettifiche.csv.',
  ),
  'shortened-register': errore(
    'Il registro e le pubblicazioni non vanno d’accordo',
    (d) =>
      d.altro
        ? 'Da questa riga in poi il registro ha righe che nessuna riga di pubblicazioni.csv chiude.'
        : `A questa pubblicazione il registro finiva con un’altra riga, o in un altro giorno o con un’altra nota: ora ha ${d.attesi ?? ''} righe.`,
    'Rimetti i file registro.csv e pubblicazioni.csv com’erano dopo l’ultima pubblicazione.',
  ),
  'missing-correction': errore(
    'Manca la rettifica di un cambiamento già pubblicato',
    (d) => `Nel registro ${d.attesi ?? ''}, ma rettifiche.csv non lo dice più.`,
    (d) => `Rimetti in rettifiche.csv la riga: ${d.altro ?? ''}`,
  ),
  'future-correction': errore(
    'Una data che deve ancora venire',
    'Nel sito una rettifica, o uno spostamento, porta il giorno in cui è stata fatta: non uno dopo la pubblicazione.',
    'Scrivi il giorno in cui la cifra è stata corretta o spostata davvero.',
  ),
  'correction-before-publication': errore(
    'Rettificata prima di essere pubblicata',
    (d) => `La cifra con quel valore è stata pubblicata il ${d.attesi ?? ''}, dopo questa data.`,
    'Scrivi il giorno in cui è stata corretta davvero, da quello della pubblicazione in poi.',
  ),
  'unknown-figure': errore(
    'Cifra mai pubblicata',
    'L’identificativo non è nel registro: si rettifica solo ciò che è stato pubblicato.',
    (d) =>
      oppure(
        d,
        'Copia l’identificativo dal messaggio di «npm run verifica». Se la cifra non è mai uscita, basta correggerla nella tabella.',
      ),
  ),
  'wrong-previous-value': errore(
    'Il valore precedente non è quello pubblicato',
    'Nel registro questa cifra non ha mai avuto questo testo.',
    (d) => oppure(d, 'Copia il testo pubblicato.'),
  ),
  'wrong-new-value': errore(
    'Il valore nuovo non è quello delle tabelle',
    (d) => `Nelle tabelle la cifra ora è ${d.attesi ?? ''}.`,
    (d) => oppure(d, 'Scrivi qui e nella tabella lo stesso testo.'),
  ),
} satisfies Record<string, Voce>;
