import { quandoInBreve } from '../../format.ts';
import type { Iniziativa } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { dettoDi } from '../../views/assenze.ts';
import { graficiIniziativa } from '../../views/grafici/iniziativa.ts';
import { importiAltrove, storia } from '../../views/iniziative.ts';
import { nomeMisura, parteDellaRiga } from '../../views/quadri.ts';
import { frase } from '../cifra.ts';
import type { Foglio } from '../foglio.ts';
import { grafico } from '../grafico.ts';
import { markup, type Markup } from '../tag.ts';
import { figure, sezione } from './parti.ts';

/** An initiative: how much, its drawings, its figures. */
export function iniziativaIntera(f: Foglio, iniziativa: Iniziativa): Markup {
  const { a } = f;
  const detto = dettoDi(a, iniziativa);
  const quanto = testi.pagine.iniziativa.quanto(
    a.importiDi(iniziativa).map((o) => ({
      o,
      nome: [nomeMisura(a, o.colonna), parteDellaRiga(a, o)].filter(Boolean).join(', '),
      quando: quandoInBreve(a, o),
    })),
    importiAltrove(a, iniziativa),
  );
  const grafici = [iniziativa, ...storia(a, iniziativa).parti].flatMap((i) =>
    graficiIniziativa(a, i),
  );
  return markup`<p>${frase(f, quanto)}</p>
    ${sezione(
      testi.assenze.cifre(detto),
      ...grafici.map((g) => grafico(f, g)),
      figure(f, [...detto.figure, ...detto.altrove]),
    )}`;
}
