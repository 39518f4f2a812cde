import { bibtex, csl, ris, type Citata } from '../format/bibliografia.ts';
import { testi } from '../testi/testi.ts';
import { markup, type Markup } from './tag.ts';

const scritte = { bibtex, ris, csl };

/** The ways to cite a page or a figure, folded: sentences to copy, and what citation managers read. No script has a part in it. */
export function cita(c: Citata): Markup {
  const { cita: parole } = testi;
  const formati = (['bibtex', 'ris', 'csl'] as const).map(
    (nome) =>
      markup`<dt>${parole.formati[nome]}</dt><dd data-citazione><pre><code data-formato="${nome}">${scritte[nome](c)}</code></pre></dd>`,
  );
  return markup`<details class="cita">
    <summary>${c.genere === 'cifra' ? parole.titoloCifra : parole.titolo}</summary>
    <dl>
      <dt>${parole.inItaliano}</dt><dd data-citazione>${parole.italiano(c)}</dd>
      <dt>${parole.inInglese}</dt><dd data-citazione lang="en">${parole.inglese(c)}</dd>
      ${formati}
    </dl>
  </details>`;
}
