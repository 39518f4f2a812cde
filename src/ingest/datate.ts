import { stati } from '../model/index.ts';
import { codiceAsse } from './assi.ts';
import type { Datata } from './forme.ts';
import { documentoDi, ignoto } from './documento.ts';
import { perOgniRiga, type Lettore } from './lettore.ts';
import { osservazioniDi, type Soggetto } from './osservazioni.ts';
import { fuoriPeriodo } from './plausibile.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { sommaDelleParti } from './totale.ts';

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
  const ordinate =
    leggi === diAsse
      ? [...tabella.righe].sort(
          (a, b) => Number(eTotale(a.testo('asse'))) - Number(eTotale(b.testo('asse'))),
        )
      : tabella.righe;
  perOgniRiga(r, { ...tabella, righe: ordinate }, (l) => leggi(l, c));
}

/** The row of the printed total: `Totale`, `Totale programma`; a total of some Assi only is none. */
const eTotale = (chiave: string): boolean =>
  /^totale( (generale|complessivo|programma|del programma|po|por|pon))?$/i.test(chiave);

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
  if (eTotale(chiave))
    return void figure(l, {
      ...comune,
      proposta: (colonna, tipo) => sommaDelleParti(l, c.programma, documento.punto, colonna, tipo),
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
  annoTarget(l, c.programma);
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

/** The year a target is set for: four digits, and believable for the programme. */
function annoTarget(l: Lettore, programma: string): void {
  const anno = l.facoltativo('anno_target');
  if (anno === '') return;
  const dentro = /(?:19|20)\d{2}/.exec(anno)?.[0];
  if (dentro !== anno) return l.guasto('not-year', 'anno_target', { proposta: dentro });
  const attesi = fuoriPeriodo(l.r, programma, anno);
  if (attesi) l.guasto('year-outside-period', 'anno_target', { attesi });
}

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
