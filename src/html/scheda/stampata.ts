import {
  esatto,
  fraParentesi,
  luogo,
  quandoInBreve,
  quandoSiDice,
  stampato,
} from '../../format.ts';
import { importata, nonEsatto, stadi, stadiDeiDati, type Osservazione } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { nomeFonte, nomeSoggetto } from '../../views/fonti.ts';
import { baseDi } from '../../views/scheda.ts';
import { paginaDi } from '../../views/indirizzi.ts';
import { rigaDelDocumento } from '../../views/paginaDelDocumento.ts';
import { parteDellaRiga } from '../../views/quadri.ts';
import type { Foglio } from '../foglio.ts';
import { nomeMisura } from '../misura.ts';
import { markup, type Markup } from '../tag.ts';
import { breve } from './breve.ts';
import { unite, via, voci } from './voci.ts';

/** What a printed figure says and means, and where its document prints it. */
export function stampata(f: Foglio, o: Osservazione): Markup {
  const { a, indirizzo } = f;
  const parole = testi.pagine.cifra;
  const nomi = parole.voci;
  const misura = a.misura(o.colonna);
  const riserva = o.qualificatore !== '';
  const aperto = nonEsatto(o);
  const deiDati = importata(o) ? 'dati' : 'documento';
  const posto = a.luoghiDi(o.fonte).find((l) => l.punto === o.punto);
  return voci([
    [nomi.testo, markup`<strong data-oss="${o.id}">${stampato(o)}</strong>`],
    [
      nomi.esatto,
      markup`<span data-esatto="${o.id}">${riserva && `${o.qualificatore} `}${esatto(o)}</span>`,
    ],
    [nomi.misura, nomeMisura(f, o.colonna)],
    [nomi.base, baseDi(a, o)],
    [nomi.stadio, stadioDi(o.misura)],
    [nomi.natura, o.valore !== null && parole.natura(o.natura)],
    [nomi.soggetto, via(indirizzo(paginaDi(o)), nomeSoggetto(a, o))],
    [nomi.parte, parole.parte(parteDellaRiga(a, o) || (misura?.dimensione ?? ''))],
    [nomi.target, o.annoTarget],
    [nomi.quando, quandoSiDice(a, o)],
    [
      nomi.precisione,
      o.precisione !== null && o.valore !== null && !aperto && parole.precisione(o, o.precisione),
    ],
    [nomi.qualificatore, riserva && parole.qualificatore(o, aperto)],
    [nomi.mancante, parole.mancante(o)],
    [nomi.documento[deiDati], via(indirizzo(rigaDelDocumento(a, o)), nomeFonte(a, o.fonte))],
    [
      nomi.luogo,
      `${luogo(o.punto)}${posto?.pagina ? testi.pagine.fonti.documento.pagina(posto.pagina) : ''}`,
    ],
    [nomi.sezione, posto?.sezione && markup`<span data-citazione>«${posto.sezione}»</span>`],
    [
      nomi.etichetta[deiDati],
      o.etichetta !== '' && markup`<span data-citazione>«${o.etichetta}»</span>`,
    ],
    [nomi.altrove, altrove(f, o)],
  ]);
}

function stadioDi(misura: string): string {
  const parole = testi.pagine.cifra;
  if (misura === 'dotazione') return parole.cornice;
  for (const scala of [stadi, stadiDeiDati]) {
    const n = scala.findIndex((s) => s === misura) + 1;
    if (n > 0) return parole.stadio(n, scala.length);
  }
  return '';
}

/** The other places that print the same quantity, and why one of all stands in the pages. */
function altrove(f: Foglio, o: Osservazione): Markup | undefined {
  const scelta = f.a.principale(o);
  if (!scelta || scelta.altre.length === 0) return undefined;
  const altri = [scelta.figura, ...scelta.altre].filter((x) => x !== o);
  return markup`${unite(
    altri.map(
      (x) => markup`${breve(f, x)}${fraParentesi(`${luogo(x.punto)}, ${quandoInBreve(f.a, x)}`)}`,
    ),
  )}. ${testi.pagine.cifra.altrove(scelta.figura === o, scelta.motivo)}`;
}
