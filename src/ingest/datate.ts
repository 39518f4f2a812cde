import { tavole } from '../model/index.ts';
import { leggiCifre, osservazioniDi, sommaDelleParti, type Soggetto } from './osservazioni.ts';
import { perOgniRiga, type Lettore } from './lettore.ts';
import { perCodice, type Raccolta } from './raccolta.ts';
import { eTotale } from './parole.ts';
import type { Tabella } from './tabella.ts';
import { leggiVoce } from './voce.ts';

/** A table of a date, but for its documents. */
export type Datata = Exclude<keyof typeof tavole.data, 'fonti'>;

const letture: Record<Datata, (l: Lettore) => void> = {
  piano: rigaAsse,
  avanzamento: rigaAsse,
  'avanzamento-ue': rigaAsse,
  destinatari: rigaAsse,
  'destinatari-ue': rigaAsse,
  indicatori: rigaIndicatore,
  'indicatori-ue': rigaIndicatore,
  iniziative: rigaIniziativa,
  gruppi: rigaGruppo,
  note: rigaNota,
};

/** The tables of a date in the order in which they are read; their rows may refer to the registers, not to one another. */
export const datate = Object.keys(letture) as Datata[];

/** Reads every row of a dated table into the collection; total rows after their parts, wherever they stand. */
export function leggiDatata(r: Raccolta, nome: Datata, tabella: Tabella): void {
  const inFondo = (asse: string): number => Number(letture[nome] === rigaAsse && eTotale(asse));
  const righe = [...tabella.righe].sort(
    (a, b) => inFondo(a.testo('asse')) - inFondo(b.testo('asse')),
  );
  perOgniRiga(r, { ...tabella, righe }, letture[nome]);
}

/** An Asse, a group of Assi, the printed total, or the printed formulas. */
function rigaAsse(l: Lettore): void {
  const { asse, ...voce } = leggiVoce(l, tavole.data.piano);
  const { fonte, punto } = voce;
  const { programma } = l.cartella;
  const intera = fonte !== '' && punto !== '';
  if (asse === 'formula') {
    if (intera) formule(l, fonte, punto);
    return;
  }
  if (!intera || asse === '') {
    if (!l.tabella.mancanti.has('asse')) leggiCifre(l, l.cartella);
    return;
  }
  const comune = { ...l.cartella, ...voce };
  if (asse === 'totale')
    figure(l, {
      ...comune,
      proposta: (colonna, tipo) => sommaDelleParti(l, punto, colonna, tipo),
      asse: '',
      soggettoTipo: 'programma',
      soggetto: programma,
    });
  else
    figure(l, {
      ...comune,
      asse,
      soggettoTipo: asse.includes('+') ? 'gruppo' : 'asse',
      soggetto: asse,
    });
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

function formule(l: Lettore, fonte: string, punto: string): void {
  for (const { colonna } of l.r.dati.misure) {
    const testo = l.riga.testo(colonna);
    if (testo !== '') l.r.dati.formule.push({ ...l.cartella, fonte, punto, colonna, testo });
  }
}

/** The values and targets of one indicator. */
function rigaIndicatore(l: Lettore): void {
  const { indicatore, nomeStampato, ...voce } = leggiVoce(l, tavole.data.indicatori);
  const trovato = perCodice(l.r, 'indicatori', l.cartella.programma).get(indicatore);
  if (!trovato || voce.fonte === '' || voce.punto === '') {
    leggiCifre(l, { ...l.cartella, unita: trovato?.unita ?? null });
    return;
  }
  figure(l, {
    ...l.cartella,
    ...voce,
    asse: trovato.asse,
    soggettoTipo: 'indicatore',
    soggetto: trovato.codice,
    etichetta: nomeStampato,
    unita: trovato.unita,
  });
}

/** What one place of a document says of an initiative. */
function rigaIniziativa(l: Lettore): void {
  const voce = leggiVoce(l, tavole.data.iniziative);
  const trovata = perCodice(l.r, 'iniziative', l.cartella.programma).get(voce.iniziativa);
  const asse = l.riga.testo('asse') === '' ? trovata?.asse : voce.asse;
  if (!trovata || !asse || voce.fonte === '' || voce.punto === '') {
    leggiCifre(l, l.cartella);
    return;
  }
  const { fonte, punto, dimensione, edizione } = voce;
  const osservazioni = osservazioniDi(l, {
    ...l.cartella,
    fonte,
    punto,
    asse,
    soggettoTipo: 'iniziativa',
    soggetto: trovata.id,
    dimensione,
    edizione,
    etichetta: voce.nomeStampato,
  });
  if (osservazioni.length === 0) {
    const chiave = [
      'menzione',
      fonte,
      l.cartella.data,
      trovata.id,
      edizione,
      dimensione,
      asse,
      punto,
    ];
    if (!l.unico('duplicate-row', 'iniziativa', chiave.join(' '))) return;
  }
  l.r.dati.menzioni.push({
    ...l.cartella,
    ...voce,
    asse,
    osservazioni: osservazioni.map((o) => o.id),
  });
}

/** Who benefits from an Asse. */
function rigaGruppo(l: Lettore): void {
  const voce = leggiVoce(l, tavole.data.gruppi);
  const { asse, tipo, nome, fonte, punto } = voce;
  const { programma, data } = l.cartella;
  if (asse === '' || fonte === '' || punto === '') {
    leggiCifre(l, l.cartella);
    return;
  }
  if (!l.unico('duplicate-row', 'gruppo', `gruppo ${programma} ${data} ${asse} ${tipo} ${nome}`))
    return;
  osservazioniDi(l, {
    ...l.cartella,
    fonte,
    punto,
    asse,
    soggettoTipo: 'asse',
    soggetto: asse,
    dimensione: nome,
  });
  l.r.dati.gruppi.push({ ...l.cartella, ...voce });
}

/** What we read otherwise, or what the reader must know. */
function rigaNota(l: Lettore): void {
  const voce = leggiVoce(l, tavole.data.note);
  if (voce.fonte !== '' && voce.punto !== '') l.r.dati.note.push({ ...l.cartella, ...voce });
}
