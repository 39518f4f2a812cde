import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { trovaChromium } from './chromium.ts';
import { dist } from './sito.ts';

/** Once before the site's tests: the site is built and Chromium is there. */
export default function avvio(): void {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('Il sito non è costruito: «npm run build», poi di nuovo le prove.');
  trovaChromium();
}
