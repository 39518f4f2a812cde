import { escape } from '../markup.ts';
import { testi } from '../testi/testi.ts';
import type { CosaCambia } from './cosaCambia.ts';
import { inBreve, parti } from './cosaCambiaTesto.ts';

const parole = testi.cosaCambia.rapporto;

const stile = `
:root { color-scheme: light dark; }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 "Titillium Web", system-ui, sans-serif; }
h1 { margin-bottom: .25rem; line-height: 1.2; }
h2 { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid; font-size: 1.25rem; }
.attenzione h2::before { content: "▲ "; }
li { margin-bottom: .25rem; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: 1rem; border: 1px solid; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/** The report as one HTML file that opens from disk: what the data say wrong (`problemi`, as text), then what changes. */
export function cosaCambiaHtml(c: CosaCambia | null, problemi: string): string {
  const sezioni = (c ? parti(c) : []).map(
    ({ titolo, tono, righe }) => `<section class="${tono}">
<h2>${escape(titolo)} (${righe.length})</h2>
<ul>
${righe.map((r) => `<li>${escape(r)}</li>`).join('\n')}
</ul>
</section>`,
  );
  return `<!doctype html>
<html lang="${testi.cornice.lingua}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parole.titoloDellaPagina}</title>
<style>${stile}</style>
</head>
<body>
<main>
<h1>${parole.titolo}</h1>
<p>${c ? escape(inBreve(c)) : parole.conErrori}</p>
${problemi.trim() === '' ? '' : `<section><h2>${parole.prima}</h2><pre>${escape(problemi.trim())}</pre></section>`}
${sezioni.join('\n')}
</main>
</body>
</html>
`;
}
