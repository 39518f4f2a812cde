import type { Misura } from './misura.ts';

/** The dimension that the row of a figure gives, without what its own heading says. */
export function dimensioneDiRiga(
  misura: Misura | undefined,
  { dimensione }: { dimensione: string },
): string {
  const propria = misura?.dimensione ?? '';
  if (propria === '') return dimensione;
  return dimensione === propria ? '' : dimensione.replace(new RegExp(`, ${propria}$`), '');
}
