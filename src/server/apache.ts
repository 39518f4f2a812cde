import { proprio } from '../model/proprio.ts';
import { variabili } from './nginx.ts';
import { comuni, nascosti, testuale, tipi, tipiPropri, zone } from './tavola.ts';

/** The table as an `.htaccess`, to be put beside index.html. The zones are written from the widest: of one header the last set stands. */
export function apache(): string {
  const [chiusa, ...altre] = zone.toReversed();
  const imposta = (nome: string, valore: string, dove = ''): string =>
    `    Header always set ${nome} "${valore}"${dove && ` "expr=%{REQUEST_URI} =~ m#${dove}#"`}`;
  const righe = [
    ...Object.entries({ ...comuni, ...chiusa?.intestazioni }).map(([n, v]) => imposta(n, v)),
    ...altre.flatMap((z) =>
      variabili
        .filter(
          (nome) =>
            proprio(z.intestazioni, nome) !== (chiusa && proprio(chiusa.intestazioni, nome)),
        )
        .map((nome) => imposta(nome, proprio(z.intestazioni, nome) ?? '', z.dove)),
    ),
  ];
  const testuali = [...new Set([...Object.values(tipi), ...Object.values(tipiPropri)])]
    .filter(testuale)
    .join(' ');
  const fini = Object.entries(tipi);
  return `# Fondi in Chiaro su Apache 2.4: si copia accanto a index.html con il nome «.htaccess» (AllowOverride All), oppure in <Directory>.
# In una cartella del server (https://ente.it/fse/): «^/» diventa «^/fse/» e «/404.html» «/fse/404.html», dappertutto.
# Moduli: headers, mime, dir, alias; deflate e brotli per comprimere.

DirectoryIndex index.html
ErrorDocument 404 /404.html
Options -Indexes -MultiViews
RedirectMatch 404 "${nascosti}"

<IfModule mod_headers.c>
${righe.join('\n')}
</IfModule>

${fini.map(([fine, tipo]) => `AddType ${tipo} .${fine}`).join('\n')}
AddCharset utf-8 ${fini
    .filter(([, tipo]) => testuale(tipo))
    .map(([fine]) => `.${fine}`)
    .join(' ')}
${Object.entries(tipiPropri)
  .map(
    ([via, tipo]) => `<Files "${via.slice(1)}">\n    ForceType "${tipo}; charset=utf-8"\n</Files>`,
  )
  .join('\n')}

<IfModule mod_brotli.c>
    AddOutputFilterByType BROTLI_COMPRESS ${testuali}
</IfModule>
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${testuali}
</IfModule>
`;
}
