import { data as inParole, maiuscola, minuscola, quandoVale } from '../../format.ts';
import { testi } from '../../testi/testi.ts';
import type {
  ConfrontoIniziative,
  IniziativaADueDate,
  Momento,
} from '../../views/confronto/iniziative.ts';
import type { Lato } from '../../views/confronto/voce.ts';
import { nomeMisura, parteDellaRiga } from '../../views/quadri.ts';
import { esito, scorri } from '../blocchi.ts';
import { cifra } from '../cifra.ts';
import type { Foglio } from '../foglio.ts';
import { elencoIniziative, nomeIniziativa } from '../iniziative.ts';
import { attributi, markup, type Markup } from '../tag.ts';

const parole = testi.confronto.tabelle;

/** Initiatives at two dates: those that both name, with status and amount at each; then those that only one names. */
export function confrontoDelleIniziative(
  f: Foglio,
  c: ConfrontoIniziative,
  { programma, data: prima }: Lato,
  { data: dopo }: Lato,
): Markup {
  const sole = [
    { data: dopo, iniziative: c.soloDopo },
    { data: prima, iniziative: c.soloPrima },
  ].filter((s) => s.iniziative.length > 0);
  return markup`${c.entrambe.length > 0 && tabella(f, c.entrambe, prima, dopo)}${sole.map(
    ({ data, iniziative }) => markup`<details>
      <summary>${testi.confronto.soltanto.iniziative(iniziative.length, quandoVale(f.a, { programma, data }))}</summary>
      ${elencoIniziative(f, iniziative, data)}
    </details>`,
  )}<p class="quieto">${testi.confronto.avvisi.nonNominata}</p>`;
}

function tabella(
  f: Foglio,
  voci: readonly IniziativaADueDate[],
  prima: string,
  dopo: string,
): Markup {
  const didascalia = parole.iniziative;
  return scorri(
    didascalia,
    false,
    markup`<table class="confronto-iniziative a-blocchi">
      <caption>${didascalia}</caption>
      <thead><tr>
        <th scope="col">${parole.iniziativa}</th>
        <th scope="col">${maiuscola(inParole(prima))}</th>
        <th scope="col">${maiuscola(inParole(dopo))}</th>
        <th scope="col" class="numero">${parole.differenza}</th>
      </tr></thead>
      <tbody>${voci.map(
        (v) => markup`<tr>
          <th scope="row">${nomeIniziativa(f, v.iniziativa)}</th>
          ${momento(f, v.prima, prima)}
          ${momento(f, v.dopo, dopo)}
          <td class="numero" data-scarto${attributi({ 'data-colonna': parole.differenza })}><span>${scarto(f, v)}</span></td>
        </tr>`,
      )}</tbody>
    </table>`,
  );
}

function momento(f: Foglio, { stato, importo }: Momento, data: string): Markup {
  const dette = importo && [
    minuscola(nomeMisura(f.a, importo.colonna)),
    parteDellaRiga(f.a, importo),
  ];
  const quale = dette?.filter((t) => t !== '').join(', ');
  return markup`<td${attributi({ 'data-lato': data, 'data-colonna': maiuscola(inParole(data)) })}><span>
    ${stato || markup`<span class="quieto">${parole.senzaStato}</span>`}
    ${importo && markup` <span class="importo">${cifra(f, importo)} <span class="quieto">${quale}</span></span>`}
  </span></td>`;
}

function scarto(f: Foglio, { differenza, perche }: IniziativaADueDate): Markup {
  if (differenza) return cifra(f, differenza);
  return perche
    ? markup`${esito('non-confrontabile')} <span class="quieto perche">${perche}</span>`
    : markup`<span class="quieto perche">${parole.mancaUnImporto}</span>`;
}
