/** What a walk over XML text meets, in order. */
export type Evento =
  | { apre: string; attributi: (nome: string) => string | undefined }
  | { chiude: string }
  | { testo: string };

const segno =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g;
const entita: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const piano = (testo: string): string =>
  testo.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (tutto, dec, hex, nome: string) => {
    const codice = dec ? Number(dec) : hex ? parseInt(hex, 16) : null;
    if (codice !== null) return codice <= 0x10ffff ? String.fromCodePoint(codice) : tutto;
    return entita[nome] ?? tutto;
  });

/** Walks well-formed XML without building a tree; entities of a DTD are not read. */
export function* eventi(xml: string): Generator<Evento> {
  for (const [, cdata, fine, nome, dentro, testo] of xml.matchAll(segno)) {
    if (cdata !== undefined) yield { testo: cdata };
    else if (testo !== undefined) yield { testo: piano(testo) };
    else if (nome === undefined) continue;
    else if (fine === '/') yield { chiude: nome };
    else {
      const interno = dentro ?? '';
      yield {
        apre: nome,
        attributi: (cercato) => {
          const trovato = new RegExp(`(?:^|\\s)${cercato}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
            interno,
          );
          return trovato ? piano(trovato[1] ?? trovato[2] ?? '') : undefined;
        },
      };
      if (interno.endsWith('/')) yield { chiude: nome };
    }
  }
}
