import { stati } from '../model/index.ts';
import { codiceAsse } from './assi.ts';
import type { Datata } from './forme.ts';
import { osservazioniDi, type Soggetto } from './osservazioni.ts';
import { Lettore, type Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { vicino } from './vicino.ts';

/** Which programme and reference date a table belongs to. */
export interface Cartella {
  programma: string;
  data: string;
}

type Lettura = (l: Lettore, c: Cartella) => void;

/** Reads every row of a dated table into the collection. */
export function leggiDatata(r: Raccolta, nome: Datata, c: Cartella, tabella: Tabella): void {
  const leggi =
    nome === 'indicatori'
      ? indicatore
      : nome === 'iniziative'
        ? iniziativa
        : nome === 'gruppi'
          ? gruppo
          : nome === 'note'
            ? nota
            : diAsse;
  for (const riga of tabella.righe) leggi(new Lettore(r, riga, tabella), c);
}

const diAsse: Lettura = (l, c) => {
  const documento = documentoDi(l, c);
  if (documento === null) return;
  const chiave = l.riga.testo('asse').toLowerCase();
  if (chiave === 'formula') return formule(l, c, documento);
  const comune = {
    ...c,
    ...documento,
    dimensione: l.facoltativo('dimensione'),
    etichetta: l.facoltativo('etichetta'),
  };
  if (/^totale/.test(chiave))
    return void figure(l, {
      ...comune,
      asse: '',
      soggettoTipo: 'programma',
      soggetto: c.programma,
    });
  const asse = codiceAsse(l, c.programma);
  if (asse === null) return;
  figure(l, {
    ...comune,
    asse,
    soggettoTipo: asse.includes('+') ? 'gruppo' : 'asse',
    soggetto: asse,
  });
};

const indicatore: Lettura = (l, c) => {
  const documento = documentoDi(l, c);
  const suoi = l.r.dati.indicatori.filter((i) => i.programma === c.programma);
  const trovato = suoi.find((i) => i.codice === l.riga.testo('indicatore'));
  if (!trovato)
    ignoto(
      l,
      'unknown-indicator',
      'indicatore',
      suoi.map((i) => i.codice),
    );
  if (!trovato || documento === null) return;
  figure(l, {
    ...c,
    ...documento,
    asse: trovato.asse,
    soggettoTipo: 'indicatore',
    soggetto: trovato.codice,
    dimensione: l.facoltativo('dimensione'),
    etichetta: l.facoltativo('nome_stampato'),
    annoTarget: l.facoltativo('anno_target'),
    unita: trovato.unita,
  });
};

const iniziativa: Lettura = (l, c) => {
  const documento = documentoDi(l, c);
  const sue = l.r.dati.iniziative.filter((i) => i.programma === c.programma);
  const trovata = sue.find((i) => i.id === l.riga.testo('iniziativa'));
  if (!trovata)
    ignoto(
      l,
      'unknown-initiative',
      'iniziativa',
      sue.map((i) => i.id),
    );
  const asse = l.facoltativo('asse') === '' ? trovata?.asse : codiceAsse(l, c.programma);
  if (!trovata || !asse || documento === null) return;
  const dimensione = l.facoltativo('dimensione');
  const nomeStampato = l.facoltativo('nome_stampato');
  const osservazioni = osservazioniDi(l, {
    ...c,
    ...documento,
    asse,
    soggettoTipo: 'iniziativa',
    soggetto: trovata.id,
    dimensione,
    etichetta: nomeStampato,
  });
  const stato = l.unaDi('stato', ['', ...stati]);
  if (osservazioni.length === 0) {
    const chiave = [
      'menzione',
      documento.fonte,
      c.data,
      trovata.id,
      dimensione,
      asse,
      documento.punto,
    ];
    if (!l.unico('duplicate-row', 'iniziativa', chiave.join(' '))) return;
  }
  l.r.dati.menzioni.push({
    ...c,
    ...documento,
    iniziativa: trovata.id,
    nomeStampato,
    asse,
    stato,
    dimensione,
    osservazioni: osservazioni.map((o) => o.id),
  });
};

const gruppo: Lettura = (l, c) => {
  const documento = documentoDi(l, c);
  const asse = codiceAsse(l, c.programma);
  if (documento === null || asse === null) return;
  const nome = l.richiesto('gruppo');
  const tipo = l.unaDi('tipo', ['beneficiario', 'destinatario']);
  if (
    !l.unico('duplicate-row', 'gruppo', `gruppo ${c.programma} ${c.data} ${asse} ${tipo} ${nome}`)
  )
    return;
  osservazioniDi(l, {
    ...c,
    ...documento,
    asse,
    soggettoTipo: 'asse',
    soggetto: asse,
    dimensione: nome,
  });
  l.r.dati.gruppi.push({ ...c, ...documento, asse, tipo, nome });
};

const nota: Lettura = (l, c) => {
  const documento = documentoDi(l, c);
  if (documento === null) return;
  l.r.dati.note.push({
    ...c,
    ...documento,
    tabella: l.facoltativo('tabella'),
    riga: l.facoltativo('riga'),
    colonna: l.facoltativo('colonna'),
    tipo: l.unaDi('tipo', ['lettura', 'avvertenza', 'attribuzione']),
    stampato: l.facoltativo('stampato'),
    lettura: l.facoltativo('lettura'),
    nota: l.richiesto('nota'),
  });
};

/** A row of figures must carry at least one, or it says nothing. */
function figure(l: Lettore, s: Soggetto): void {
  const prima = l.r.problemi.length;
  const fatte = osservazioniDi(l, s);
  if (fatte.length === 0 && l.r.problemi.length === prima)
    l.guasto('empty-cell', l.tabella.intestazioni.keys().next().value ?? 'asse', {
      letto: l.riga.valori.join('; '),
      attesi: 'almeno una misura',
    });
}

function formule(l: Lettore, c: Cartella, documento: { fonte: string; punto: string }): void {
  for (const { colonna } of l.r.dati.misure) {
    const testo = l.riga.testo(colonna);
    if (testo !== '') l.r.dati.formule.push({ ...c, ...documento, colonna, testo });
  }
}

function ignoto(
  l: Lettore,
  tipo: 'unknown-initiative' | 'unknown-indicator',
  colonna: string,
  noti: string[],
): void {
  if (!l.tabella.intestazioni.has(colonna)) return;
  const letto = l.riga.testo(colonna);
  if (letto === '') l.guasto('missing-id', colonna, { attesi: colonna });
  else l.guasto(tipo, colonna, { proposta: vicino(letto, noti) });
}

/** The document and the place of a row; the document may be left out where the date has only one. */
function documentoDi(l: Lettore, c: Cartella): { fonte: string; punto: string } | null {
  const sue = l.r.dati.fonti.filter((f) => f.programma === c.programma);
  const punto = l.richiesto('punto');
  const scritta = l.facoltativo('fonte');
  if (scritta !== '') {
    if (sue.some((f) => f.id === scritta)) return punto === '' ? null : { fonte: scritta, punto };
    const note = sue.map((f) => f.id);
    l.guasto('unknown-source', 'fonte', {
      attesi: note.join(', '),
      proposta: vicino(scritta, note),
    });
    return null;
  }
  const diQuestaData = sue.filter((f) => f.dataRiferimento === c.data);
  const [unica] = diQuestaData.length > 0 ? diQuestaData : sue;
  if (!unica || (diQuestaData.length || sue.length) !== 1) {
    l.guasto('no-source', 'fonte');
    return null;
  }
  return punto === '' ? null : { fonte: unica.id, punto };
}
