import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from './sito.ts';

const radice = join(import.meta.dirname, '..', '..', '..');
const moduli = '/usr/lib/apache2/modules';

/** A server of the kind that authorities use, over the built site, with the file of deploy/. */
export interface ServerVero {
  /** Of the site, its folder included, without a final slash. */
  origine: string;
  chiudi: () => Promise<void>;
}

/** Starts a server on a port of its own; the site stands at the root, or in a folder as the head of its file says. */
export type Avvia = (base: string) => Promise<ServerVero>;

/** Where a command is, also for who is no administrator. */
export const trova = (nome: string): string | undefined =>
  ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin']
    .map((cartella) => join(cartella, nome))
    .find((via) => existsSync(via));

export const nginx: Avvia = async (base) => {
  const { posto, sito, porta } = await prepara(base);
  const conf = adatta('nginx.conf', base)
    .replace(/listen .*;/, `listen 127.0.0.1:${porta};`)
    .replace(/root .*;/, `root ${sito};`);
  writeFileSync(join(posto, 'sito.conf'), conf);
  const utente = process.getuid?.() === 0 ? 'user root;' : '';
  const provvisorie = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((nome) => `${nome}_temp_path ${posto}/${nome};`)
    .join(' ');
  writeFileSync(
    join(posto, 'nginx.conf'),
    `${utente} daemon off; pid ${posto}/pid; error_log stderr; events {}
http { access_log off; ${provvisorie} include ${posto}/sito.conf; }`,
  );
  return acceso(spawn(trova('nginx') ?? '', ['-p', posto, '-c', join(posto, 'nginx.conf')]), {
    posto,
    origine: `http://127.0.0.1:${porta}${base}`,
  });
};

export const apache: Avvia = async (base) => {
  const { posto, sito, porta } = await prepara(base);
  writeFileSync(join(sito, base, '.htaccess'), adatta('apache.htaccess', base));
  const carica = ['authz_core', 'mime', 'dir', 'alias', 'headers', 'filter', 'deflate', 'brotli']
    .map((nome) => `LoadModule ${nome}_module ${moduli}/mod_${nome}.so`)
    .join('\n');
  writeFileSync(
    join(posto, 'apache.conf'),
    `ServerRoot ${posto}
ServerName localhost
Listen 127.0.0.1:${porta}
LoadModule mpm_event_module ${moduli}/mod_mpm_event.so
${carica}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
PidFile ${posto}/pid
DefaultRuntimeDir ${posto}
ErrorLog ${posto}/errori
TypesConfig /dev/null
DocumentRoot ${sito}
<Directory ${sito}>
AllowOverride All
Require all granted
</Directory>`,
  );
  return acceso(spawn(trova('apache2') ?? '', ['-f', join(posto, 'apache.conf'), '-DFOREGROUND']), {
    posto,
    origine: `http://127.0.0.1:${porta}${base}`,
  });
};

/** A file of deploy/, changed as its own head says where the site stands in a folder. */
function adatta(nome: string, base: string): string {
  return readFileSync(join(radice, 'deploy', nome), 'utf8')
    .replaceAll('^/', `^${base}/`)
    .replaceAll('/404.html', `${base}/404.html`);
}

/** A copy of the site that a server's own user may read, and a free port. */
async function prepara(base: string): Promise<{ posto: string; sito: string; porta: number }> {
  const posto = mkdtempSync(join(tmpdir(), 'server-'));
  const sito = join(posto, 'sito');
  mkdirSync(sito);
  cpSync(dist, join(sito, base), { recursive: true });
  spawnSync('chmod', ['-R', 'a+rX', posto]);
  chmodSync(posto, 0o755);
  const prova = createServer();
  await new Promise<void>((pronto) => prova.listen(0, '127.0.0.1', pronto));
  const { port: porta } = prova.address() as AddressInfo;
  await new Promise((chiuso) => prova.close(chiuso));
  return { posto, sito, porta };
}

/** Waits for a server to answer; what it says where it does not is the failure. */
async function acceso(
  processo: ChildProcess,
  { posto, origine }: { posto: string; origine: string },
): Promise<ServerVero> {
  let detto = '';
  processo.stderr?.on('data', (pezzo) => (detto += String(pezzo)));
  const finito = new Promise((fine) => processo.once('exit', fine));
  const chiudi = async (): Promise<void> => {
    if (processo.kill()) await finito;
    rmSync(posto, { recursive: true, force: true });
  };
  for (let volte = 0; volte < 100; volte++) {
    if (
      await fetch(`${origine}/`).then(
        () => true,
        () => false,
      )
    )
      return { origine, chiudi };
    if (processo.exitCode !== null) break;
    await new Promise((poi) => setTimeout(poi, 100));
  }
  await chiudi();
  throw new Error(`The server does not answer. ${detto}`);
}
