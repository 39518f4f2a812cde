/** The rules of chart.css that a drawing needs on its own: light colours, no media, variables already resolved. */
export function regoleAutonome(css: string): string {
  const senzaCommenti = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const aschermo =
    /@media screen and \(forced-colors: none\) \{((?:[^{}]*\{[^{}]*\})*)\s*\}/.exec(
      senzaCommenti,
    )?.[1] ?? '';
  const piano =
    senzaCommenti.replace(/@(?:media|layer)[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '') + aschermo;
  const variabili = new Map(
    [...piano.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, nome = '', valore = '']) => [
      nome,
      valore,
    ]),
  );
  return piano
    .replace(/--[\w-]+:[^;]+;/g, '')
    .replace(
      /var\((--[\w-]+)(?:,\s*([^()]*(?:\([^()]*\))?[^()]*))?\)/g,
      (_, nome: string, riserva?: string) => variabili.get(nome) ?? riserva ?? 'currentColor',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** A drawing that opens by itself: its styles and a white ground inside. */
export function svgAutonomo(svg: string, css: string): string {
  const [apertura = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  const nome = apertura.includes('xmlns=')
    ? apertura
    : apertura.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `${nome}<style>${regoleAutonome(css)}</style><rect width="100%" height="100%" fill="#ffffff"/>${svg.slice(apertura.length)}`;
}
