import { proprio } from '../model/proprio.ts';
import {
  comuni,
  nascosti,
  testuale,
  tipi,
  tipiPropri,
  tipoIgnoto,
  zone,
  type Zona,
} from './tavola.ts';

const tra = (righe: readonly string[], rientro = '    '): string =>
  righe.map((riga) => `${rientro}${riga}`).join('\n');

/** The headers that are not the same in all zones. */
export const variabili: readonly string[] = [
  ...new Set(zone.flatMap((z) => Object.keys(z.intestazioni))),
];

const variabile = (nome: string): string => `$fic_${nome.toLowerCase().replaceAll('-', '_')}`;

/**
 * The table as a file for nginx's conf.d. Everything that varies is a `map`, because a `location` with an `add_header` of its own
 * loses those of its server; a header whose map is empty is not sent.
 */
export function nginx(): string {
  const ultima = zone.at(-1);
  const mappaDiZona = zone.map((z) => `${z === ultima ? 'default' : `"~${z.dove}"`} ${z.nome};`);
  const mappe = variabili.map((nome) => {
    const valori = zone.map((z: Zona) => `${z.nome} "${proprio(z.intestazioni, nome) ?? ''}";`);
    return `map $fic_zona ${variabile(nome)} {\n${tra(valori)}\n}`;
  });
  const righe = [
    ...Object.entries(comuni).map(([nome, valore]) => `add_header ${nome} "${valore}" always;`),
    ...variabili.map((nome) => `add_header ${nome} ${variabile(nome)} always;`),
  ];
  const testuali = [...new Set([...Object.values(tipi), ...Object.values(tipiPropri)])].filter(
    (tipo) => testuale(tipo) && tipo !== tipi.html,
  );
  return `# Fondi in Chiaro su nginx: si copia in /etc/nginx/conf.d/, si scrivono il nome e la cartella del sito, si aggiunge il certificato.
# In una cartella del server (https://ente.it/fse/): «^/» diventa «^/fse/» e «/404.html» «/fse/404.html», dappertutto; dist/ si
# copia in una cartella «fse» sotto «root».

map $uri $fic_zona {
${tra(mappaDiZona)}
}
${mappe.join('\n')}

server {
    listen 80;
    server_name fondi.example.it;
    root /srv/fondi-in-chiaro;

    index index.html;
    error_page 404 /404.html;
    absolute_redirect off;
    server_tokens off;

${tra(righe)}

    charset utf-8;
    charset_types ${testuali.join(' ')};
    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_types ${testuali.join(' ')};
    # Con il modulo (pacchetto libnginx-mod-http-brotli-filter), anche: brotli on; brotli_types come gzip_types.

    types {
${tra(
  Object.entries(tipi).map(([fine, tipo]) => `${tipo} ${fine};`),
  '        ',
)}
    }
    default_type ${tipoIgnoto};

    location / {
        try_files $uri $uri/ =404;
    }
${Object.entries(tipiPropri)
  .map(
    ([via, tipo]) =>
      `    location ~ ^${via.replaceAll('.', '\\.')}$ {\n        types {}\n        default_type ${tipo};\n    }\n`,
  )
  .join('')}    location ~ "${nascosti}" {
        return 404;
    }
}
`;
}
