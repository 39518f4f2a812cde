import { breve, calcolato, esatto, facile, inProsa, stampato } from '../format.ts';
import { eDerivata, type Figura, type Frase } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { indirizzi, prova } from '../views/indirizzi.ts';
import { viaDellaRettifica } from '../views/rettifiche.ts';
import { viaDelRilievo } from '../views/rilieviAPagine.ts';
import type { Foglio } from './foglio.ts';
import { attributi, markup, type Markup } from './tag.ts';

/** How a figure is written: `stampata` as printed, `breve` in the one short form of lists, `prosa` rounded, `esatta` in full, `facile` without signs and abbreviations. */
export interface OpzioniCifra {
  forma?: 'stampata' | 'breve' | 'prosa' | 'esatta' | 'facile';
  /** Where the finding itself is being told. */
  senzaSegno?: boolean;
}

/** A figure with its evidence one click away, and marks where a check disagrees or it was corrected. */
export function cifra(f: Foglio, figura: Figura, opzioni: OpzioniCifra = {}): Markup {
  const { forma = 'stampata', senzaSegno = false } = opzioni;
  return markup`<a${perVia(f.indirizzo(provaOra(f, figura)), figura)}>${scritta(figura, forma)}</a>${senzaSegno ? null : segni(f, figura)}`;
}

/** What the way to a figure says of it: its id is the end of its address, and is said apart only where the way leads elsewhere. */
export function perVia(href: string, figura: Figura): Markup {
  const derivata = eDerivata(figura);
  return attributi({
    class: derivata ? 'cifra calcolata' : 'cifra',
    href,
    [derivata ? 'data-derivata' : 'data-oss']: href.endsWith(prova(figura)) || figura.id,
  });
}

/** The ids of the figures that a page shows, by the ways to them and by what else is marked as a figure. */
export const cifreIn = (html: string): Set<string> =>
  new Set(
    Array.from(
      html.matchAll(/(?:\/cifre\/([^"/]+)\/" | )data-(?:oss|derivata)(?:="([^"]*)")?(?=[ >])/g),
      ([, via = '', detto = '']) => detto || via,
    ),
  );

/** The page of a figure; of a difference made for this page alone, which has none, the rule that made it. */
function provaOra({ a }: Foglio, figura: Figura): string {
  return eDerivata(figura) && !a.derivatePerId.has(figura.id)
    ? indirizzi.regola(figura.regola)
    : prova(figura);
}

/** A figure, or the words that say it is not there: missing is never zero. */
export function cifraOVuoto(
  f: Foglio,
  figura: Figura | undefined,
  opzioni: OpzioniCifra = {},
): Markup {
  return figura
    ? cifra(f, figura, opzioni)
    : markup`<span class="quieto">${testi.assenze.cifra}</span>`;
}

/** A sentence with its figures traced. */
export function frase(f: Foglio, parti: Frase, opzioni: OpzioniCifra = { forma: 'prosa' }): Markup {
  return markup`${parti.map((p) => (typeof p === 'string' ? p : cifra(f, p, opzioni)))}`;
}

/** What is seen of each mark. */
const tratti = { contraddizione: '≠', cambiamento: 'Δ', rettifica: '✎', riservata: '*' };

/**
 * A mark right after a figure: what a finding on it may be taken for, that it was corrected after publication, or is not shown. It is
 * heard as a few words; the rest is said where it leads.
 */
export function segno(tipo: keyof typeof tratti, href: string, nome: string): Markup {
  return markup`<a class="segno-${tipo}"${attributi({ href })}>
    <span aria-hidden="true">${tratti[tipo]}</span>
    <span class="visually-hidden">${nome}</span></a>`;
}

function scritta(figura: Figura, forma: OpzioniCifra['forma']): string {
  if (forma === 'facile') return facile(figura);
  if (eDerivata(figura)) return calcolato(figura, forma === 'prosa' ? 'prosa' : 'esatta');
  return { prosa: inProsa, breve, esatta: esatto, stampata: stampato }[forma ?? 'stampata'](figura);
}

function segni({ a, indirizzo }: Foglio, figura: Figura): Markup {
  const derivata = eDerivata(figura);
  const diversa = a.segni.get(figura.id)?.[0];
  const rettifica = (derivata ? figura.da : [figura.id]).flatMap(
    (id) => a.rettificate.get(id) ?? [],
  )[0];
  const riservata = !derivata && figura.mancante === 'riservato';
  const { segni: nomi, rilievo } = testi;
  return markup`${riservata && segno('riservata', indirizzo(indirizzi.regola('i-gruppi-piccoli')), nomi.riservata)}${
    diversa &&
    diversa.livello !== 'arrotondamento' &&
    segno(
      diversa.livello,
      indirizzo(viaDelRilievo(a, diversa)),
      diversa.livello === 'contraddizione'
        ? nomi.contraddizione
        : rilievo.verdetti[diversa.verdetto],
    )
  }${
    rettifica &&
    segno(
      'rettifica',
      indirizzo(viaDellaRettifica(a, rettifica)),
      derivata ? nomi.daRettificata : nomi.rettifica,
    )
  }`;
}
