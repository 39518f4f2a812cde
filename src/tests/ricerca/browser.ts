import type { Page } from 'playwright-core';

/** What /cerca/ shows for a query. */
export interface Mostrato {
  esatti: string[];
  approssimati: string[];
  nessuno: boolean;
  stato: string;
}

/** Writes a query into the open page /cerca/ and waits for its end. */
export async function chiedi(pagina: Page, domanda: string): Promise<Mostrato> {
  await pagina.fill('#q', domanda);
  await pagina.evaluate(() => {
    document.querySelector<HTMLElement>('[data-risultati]')!.dataset['stato'] = 'chiesto';
    document.querySelector<HTMLFormElement>('[data-cerca] form')!.requestSubmit();
  });
  return fine(pagina);
}

/** Waits for the end of the search that is going on, and reads what is shown. */
export async function fine(pagina: Page): Promise<Mostrato> {
  const lista = pagina.locator('[data-risultati]');
  await pagina.waitForSelector('[data-stato=pronto], [data-stato=guasto]', { state: 'attached' });
  const indirizzi = (s: string): Promise<string[]> =>
    pagina.$$eval(s, (voci) => voci.map((v) => v.getAttribute('href') ?? ''));
  return {
    esatti: await indirizzi('[data-risultato]'),
    approssimati: await indirizzi('[data-approssimato]'),
    nessuno: (await pagina.locator('[data-nessuno]').count()) > 0,
    stato: (await lista.getAttribute('data-stato')) ?? '',
  };
}
