import { luogo, minuscola, quandoInBreve, quandoVale } from '../format.ts';
import { haOmonimi, type Indicatore, type Osservazione } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import {
  diceQuanto,
  eSenzaUnita,
  type Rilevazione,
  type SchedaIndicatore,
} from '../views/indicatori.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { nomeMisura } from '../views/quadri.ts';
import { esito, scorri } from './blocchi.ts';
import { cifra, cifraOVuoto } from './cifra.ts';
import type { Foglio } from './foglio.ts';
import { attributi, markup, type Markup } from './tag.ts';

/** Indicators with value, target and outcome by date; each row says its date. */
export function tabellaIndicatori(
  f: Foglio,
  schede: readonly SchedaIndicatore[],
  didascalia: string,
): Markup {
  return scorri(
    true,
    markup`<table class="indicatori">
      <caption>${didascalia}</caption>
      <thead><tr>
        <th scope="col">${testi.target.indicatore}</th>
        <th scope="col">${testi.target.data}</th>
        <th scope="col" class="numero">${testi.target.valore}</th>
        <th scope="col" class="numero">${testi.target.target}</th>
        <th scope="col">${testi.target.esito}</th>
      </tr></thead>
      <tbody>${schede.map(({ indicatore, rilevazioni }) => rilevazioni.map((r, i) => riga(f, indicatore, fraQuesti(schede, indicatore), r, i === 0)))}</tbody>
    </table>`,
  );
}

/** The name of an indicator, with its Asse where another of the list has the same. */
function fraQuesti(schede: readonly SchedaIndicatore[], i: Indicatore): string {
  const tutti = schede.map((s) => s.indicatore);
  return haOmonimi(tutti, i) ? testi.pagine.indicatori.parte(i.nome, testi.assi(i.asse)) : i.nome;
}

/** `prima`: of the rows of an indicator, which leads to its page. */
function riga(f: Foglio, i: Indicatore, nome: string, r: Rilevazione, prima: boolean): Markup {
  const href = f.indirizzo(indirizzi.indicatore(i.programma, i.codice));
  const target = r.target ?? r.altre.find(eSenzaUnita);
  const altre = r.altre
    .filter((o) => o.valore !== null && o !== target)
    .map(
      (o) =>
        markup`<span class="altra"><span class="quieto">${minuscola(nomeMisura(f.a, o.colonna))}</span> ${cifra(f, o)}</span>`,
    );
  const quando = r.target?.annoTarget;
  return markup`<tr>
    <th scope="row">${prima ? markup`<a${attributi({ href })}>${nome}</a>` : nome}${r.dimensione && markup` <span class="quieto">${r.dimensione}${r.nostra && `, ${testi.target.nostra}`}</span>`}</th>
    <td class="quando">${quandoInBreve(f.a, { programma: i.programma, data: r.data })}</td>
    <td class="numero">${cifraOVuoto(f, r.valore)}${altre}</td>
    <td class="numero">${cifraOVuoto(f, target)}${quando && markup` <span class="quieto al">${testi.target.perAnno(quando)}</span>`}</td>
    <td>${esito(r.esito)}${accanto(f, r)}</td>
  </tr>`;
}

/** Indicators by name, each with where it stands at each date shown: what a phone reads without scrolling aside. */
export function elencoIndicatori(
  f: Foglio,
  schede: readonly SchedaIndicatore[],
  nomeDi: (i: Indicatore) => string,
): Markup {
  return markup`<ul class="indice-indicatori">${schede.map(
    ({ indicatore: i, rilevazioni }) => markup`<li id="${i.codice}">
      <a${attributi({ href: f.indirizzo(indirizzi.indicatore(i.programma, i.codice)) })}>${nomeDi(i)}</a>${!nomeDi(i).includes(testi.assi(i.asse)) && markup` <span class="quieto">${testi.assi(i.asse)}</span>`}
      ${vociIndicatore(f, i, rilevazioni)}
    </li>`,
  )}</ul>`;
}

/** Where one indicator stands, a line a date and part: its value, its target, its outcome. */
export function vociIndicatore(
  f: Foglio,
  { programma }: Indicatore,
  rilevazioni: readonly Rilevazione[],
): Markup {
  const voci = rilevazioni.map((r) => {
    const quando = quandoInBreve(f.a, { programma, data: r.data });
    const parte = [testi.target.parte(r.dimensione), r.nostra && testi.target.nostra]
      .filter(Boolean)
      .join(', ');
    const nomi = [
      ...(r.valore ? [{ o: r.valore, nome: '' }] : []),
      ...(r.target ? [{ o: r.target, nome: testi.target.target }] : []),
      ...r.altre
        .filter((o) => o.valore !== null)
        .map((o) => ({ o, nome: nomeMisura(f.a, o.colonna) })),
    ];
    const cifre = nomi.map(
      ({ o, nome }, i) =>
        markup`${i > 0 && ', '}${diceQuanto(o) ? delTarget(f, o) : markup`${nome && markup`<span class="quieto">${minuscola(nome)}</span> `}${cifra(f, o)}`}`,
    );
    return markup`<p><span class="quieto">${[quando, parte].filter(Boolean).join(' · ')}${nomi.length > 0 && ':'}</span> ${cifre} ${esito(r.esito)}${accanto(f, r)}${mossoPoi(f, r, rilevazioni)}</p>`;
  });
  return markup`${voci}`;
}

/** A figure that says how much of the target there is: `68,6% del target`, `«il doppio» del target`. */
function delTarget(f: Foglio, o: Osservazione): Markup {
  const scritta = cifra(f, o);
  return markup`${o.unita === '%' ? scritta : markup`«${scritta}»`} ${testi.target.delTarget}`;
}

/** That the target of a value is another by now, where no later date of the list says so. */
function mossoPoi(
  f: Foglio,
  { poi }: Rilevazione,
  mostrate: readonly Rilevazione[],
): Markup | false {
  if (!poi || mostrate.some((r) => r.data === poi.data)) return false;
  return markup`<span class="quieto">; ${testi.target.poi(quandoVale(f.a, poi))}</span> ${cifra(f, poi)}`;
}

/** What stands beside an outcome: how far it is from the target, or what the document itself says and where. */
function accanto(f: Foglio, { esito: quale, quanto, manca, detto }: Rilevazione): Markup | false {
  if (detto && quale === 'detto-raggiunto')
    return markup` <span class="quieto">(${luogo(detto.punto)})</span>`;
  if (detto && detto.esitoStampato !== '')
    return markup` <span class="quieto">${testi.target.detto(detto.esitoStampato, luogo(detto.punto))}</span>`;
  if (manca && quale !== 'raggiunto')
    return markup`: <span class="quieto">${testi.target.mancano(manca.valore)} ${cifra(f, manca)}</span>`;
  if (!quanto || quale === 'raggiunto') return false;
  return markup`: <span class="quieto">${cifra(f, quanto)} ${testi.target.delTarget}</span>`;
}
