import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { massimo } from '../../src/model/aritmetica.ts';

/** What one whole process, and those it starts, cost: seconds by the clock and by the processors, and MB. */
export interface Costo {
  secondi: number;
  cpu: number;
  /** Peak of the largest process; NaN where the system has no /proc. */
  memoria: number;
}

/** Runs Node in a folder, to its end. Throws with what it said where it ends with another code than those allowed. */
export async function esegui(
  argomenti: readonly string[],
  cartella: string,
  leciti: readonly number[] = [0],
): Promise<Costo> {
  const inizio = performance.now();
  // The shell's `times` tells the CPU of everything that has ended below it.
  const figlio = spawn(
    'sh',
    ['-c', '"$@"; esito=$?; times >&3; exit $esito', 'sh', process.execPath, ...argomenti],
    {
      cwd: cartella,
      detached: true,
      // The first edition keeps its cache where this says.
      env: { ...process.env, FONDI_CACHE: join(cartella, '.astro') },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  let memoria = 0;
  const guarda = setInterval(() => {
    memoria = Math.max(memoria, piccoDelGruppo(figlio.pid ?? 0));
  }, 50);
  const [detto, tempi] = await Promise.all([
    text(figlio.stdio[2]!),
    text(figlio.stdio[3] as NodeJS.ReadableStream),
    once(figlio, 'close'),
  ]);
  clearInterval(guarda);
  if (!leciti.includes(figlio.exitCode ?? -1))
    throw new Error(`«node ${argomenti.join(' ')}» è finito con ${figlio.exitCode}:\n${detto}`);
  const [, dopo = ''] = tempi.trim().split('\n');
  const cpu = [...dopo.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minuti, secondi]) => Number(minuti) * 60 + Number(secondi))
    .reduce((somma, s) => somma + s, 0);
  return { secondi: (performance.now() - inizio) / 1000, cpu, memoria };
}

/** The highest memory, in MB, that a living process of a group has had; NaN where the system does not tell. */
function piccoDelGruppo(gruppo: number): number {
  if (!existsSync('/proc/self/stat')) return NaN;
  const processi = readdirSync('/proc').filter((nome) => /^\d+$/.test(nome));
  return Math.max(0, massimo(processi.map((processo) => picco(processo, gruppo))));
}

/** The highest memory of a process in MB; 0 where it is of another group, or has ended meanwhile. */
function picco(processo: string, gruppo: number): number {
  try {
    const [, suo] = /\) \S \d+ (\d+)/.exec(readFileSync(`/proc/${processo}/stat`, 'utf8')) ?? [];
    if (Number(suo) !== gruppo) return 0;
    const stato = readFileSync(`/proc/${processo}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+)/m.exec(stato)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** A cost in words. */
export const costoDetto = ({ secondi, cpu, memoria }: Costo): string =>
  `${secondi.toFixed(1)} s, ${cpu.toFixed(1)} s di CPU, ${memoria.toFixed(0)} MB`;
