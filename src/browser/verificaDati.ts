import { scegli } from './verificaDati/scegli.ts';

/** Brings the page «Verifica dati» to life; what reads the files is loaded when the first file is chosen. */
export function avviaVerifica(radice: HTMLElement): void {
  scegli(radice, async () => {
    await import('./verificaDati/senzaEval.ts');
    return import('./verificaDati/banco.ts');
  });
}
