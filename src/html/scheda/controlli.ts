import type { Osservazione } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { indirizzi } from '../../views/indirizzi.ts';
import { viaDellaCoppia } from '../../views/riconciliazione.ts';
import { viaDelRilievo } from '../../views/rilieviAPagine.ts';
import { controlliSu, type GruppoDiControlli } from '../../views/scheda.ts';
import { enunciato, motivo } from '../../views/verifiche.ts';
import type { Foglio } from '../foglio.ts';
import { markup, type Markup } from '../tag.ts';
import { alcune, breve } from './breve.ts';
import { via } from './voci.ts';

const parole = testi.pagine.cifra.controlli;

/** Every check that used a figure with what it says, and the yearly data beside it. */
export function controlli(f: Foglio, o: Osservazione): Markup {
  const gruppi = controlliSu(f.a, o);
  const accanto = f.a.riconciliateDi(o.id);
  if (gruppi.length + accanto.length === 0) return markup`<p>${parole.nessuno}</p>`;
  return markup`<ul>${gruppi.map((g) => controllo(f, o, g))}${accanto.map((r) => {
    const altra = f.a.perId.get(r.documento === o.id ? r.dati : r.documento);
    const esito = testi.pagine.riconciliazione.esiti[r.esito].nome;
    return markup`<li>${via(f.indirizzo(viaDellaCoppia(f.a, r.documento)), parole.dati(esito))} ${altra && breve(f, altra)}</li>`;
  })}</ul>`;
}

function controllo(f: Foglio, o: Osservazione, g: GruppoDiControlli): Markup {
  const regola = via(
    f.indirizzo(indirizzi.regolaDiVerifica(g.regola)),
    testi.regole[g.regola].nome,
  );
  const verdetto =
    g.verdetto === 'non verificabile' ? parole.nonVerificabile : testi.rilievo.verdetti[g.verdetto];
  const perche = g.rilievo ? rilievo(f, g.rilievo) : nonSiPuo(f, o, g);
  return markup`<li>${regola}: <strong>${verdetto}</strong>${parole.volte(g.volte)}${perche}${
    g.con.length > 0 && markup` ${parole.con} ${alcune(f, g.con)}`
  }</li>`;
}

/** Why a check could not be made. */
function nonSiPuo({ a }: Foglio, o: Osservazione, g: GruppoDiControlli): Markup | null {
  const suo =
    g.verdetto === 'non verificabile' &&
    a.conto.nonVerificabili.find((n) => n.osservazione === o.id);
  return suo ? markup`. <span data-citazione>${motivo(a, suo)}</span>` : null;
}

function rilievo({ a, indirizzo }: Foglio, r: NonNullable<GruppoDiControlli['rilievo']>): Markup {
  return markup`. <span data-citazione>${enunciato(a, r).titolo}</span>${
    r.spiegazione !== '' && markup` <span data-citazione>${r.spiegazione}</span>`
  } ${via(indirizzo(viaDelRilievo(a, r)), parole.tutto)}`;
}
