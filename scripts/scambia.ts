import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a finished folder in the place of the old one: the old one stays until the new one is whole. */
export function scambia(nuova: string, posto: string): void {
  const vecchia = `${posto}.vecchia`;
  rmSync(vecchia, { recursive: true, force: true });
  if (existsSync(posto)) renameSync(posto, vecchia);
  renameSync(nuova, posto);
  rmSync(vecchia, { recursive: true, force: true });
}
