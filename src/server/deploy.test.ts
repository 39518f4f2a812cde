import { expect, test } from 'vitest';
import { apache } from './apache.ts';
import { nginx } from './nginx.ts';

test.each([
  ['nginx.conf', nginx],
  ['apache.htaccess', apache],
])('deploy/%s is what the table makes of it', async (nome, scrivi) => {
  await expect(scrivi()).toMatchFileSnapshot(`../../deploy/${nome}`);
});
