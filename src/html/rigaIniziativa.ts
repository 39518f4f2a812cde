import { minuscola, quandoInBreve } from '../format.ts';
import { stadi } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import type { CifraRiga, Riga } from '../views/esplora/riga.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { cifra, type OpzioniCifra } from './cifra.ts';
import type { Foglio } from './foglio.ts';
import { attributi, markup, type Markup, type Parte } from './tag.ts';

const { colonne, tabella: parole } = testi.esploratore;
const conCampione: readonly string[] = ['dotazione', ...stadi];

/**
 * One initiative as a row of the explorer. Amounts of other measures wait hidden in their cell until they are asked for. `traTutti`: it
 * stands among those of other programmes.
 */
export function rigaIniziativa(f: Foglio, r: Riga, traTutti: boolean): Markup {
  const quando = (data: string): string => quandoInBreve(f.a, { programma: r.programma, data });
  const quieto = (testo: string): Markup => markup`<span class="quieto">${testo}</span>`;
  const sotto = (testo: string): Markup => markup`<span class="quieto sotto">${testo}</span>`;
  const cella = (nome: keyof typeof colonne, classe: string, dentro: Parte): Markup =>
    markup`<td${attributi({ class: classe, 'data-colonna': colonne[nome] })}>${dentro}</td>`;
  const parte = (c: CifraRiga, altri = ''): string =>
    [c.dimensione, altri, quando(c.data)].filter((x) => x !== '').join(' · ');
  const scritta = (c: CifraRiga, opzioni: OpzioniCifra = {}): Markup =>
    cifra(f, f.a.perId.get(c.id)!, opzioni);
  const fraTanti = r.importi.length > 1 ? testi.importi.fraTanti(r.importi.length) : '';
  return markup`<tr${attributi({ 'data-riga': r.id })}><th scope="row">
    <a${attributi({ href: f.indirizzo(r.href) })}>${r.nome}</a></th>
    ${traTutti && cella('programma', 'del-gruppo', r.programmaNome)}
    ${cella('asse', 'del-gruppo', asse(f, r))}
    ${cella('stato', 'breve', r.stati.length === 0 ? quieto(parole.senzaStato) : markup`<span>${parole.stati(r.stati)} ${sotto([r.statoParte, quando(r.statoData)].filter(Boolean).join('; '))}</span>`)}
    <td class="breve ultima-data"${attributi({ 'data-colonna': colonne.data })}>${r.data ? quando(r.data) : quieto(testi.assenze.cifra)}</td>
    ${cella('importo', 'numero', r.importi.length === 0 ? quieto(r.importiAltrove || testi.assenze.cifra) : r.importi.map((c, i) => markup`<span${attributi({ 'data-misura': c.misura, hidden: i > 0 })}>${scritta(c, { forma: 'breve' })} <span class="sotto">${misura(c)}</span> ${sotto(parte(c, fraTanti))}</span>`))}
    ${cella('persone', 'numero', r.persone ? markup`<span>${scritta(r.persone)} ${sotto(`${minuscola(r.persone.nome)} · ${parte(r.persone)}`)}</span>` : quieto(r.personeAltrove || testi.assenze.cifra))}</tr>`;
}

/** The Asse with its page; of several, which have none together, their codes. */
const asse = ({ indirizzo }: Foglio, r: Riga): Parte =>
  r.asse.includes('+')
    ? parole.assi(r.asse.split('+'))
    : markup`<a${attributi({ href: indirizzo(indirizzi.asse(r.programma, r.asse)) })}>${r.asse}</a>`;

/** The name of the measure, with the sample of its colour where it is a stage. */
const misura = (c: CifraRiga): Markup =>
  conCampione.includes(c.misura)
    ? markup`<span class="stadio"><span class="campione campione-${c.misura}"></span> ${minuscola(c.nome)}</span>`
    : markup`<span class="quieto">${minuscola(c.nome)}</span>`;
