import { expect, test } from 'vitest';
import { frasiDi } from './leggi.ts';

const pagina = (corpo: string): string => `<!doctype html><main>${corpo}</main>`;

test('a sentence with a figure carries its ids and its shape', () => {
  const [una, due] = frasiDi(
    pagina(`<section id="soldi">
      <p>Al 31 dicembre 2022 l’Asse II ha pagato il <a href="/m" data-derivata="d.1">91,9 %</a> di <a href="/cifre/o.1/" data-oss>379 milioni di euro</a>.</p>
      <p>Al 9 novembre 2020 l’Asse B ha pagato il <a href="/m" data-derivata="d.2">3 %</a> di <a href="/f" data-oss="o.2">1 milione di euro</a>.</p>
    </section>`),
  );
  expect(una).toEqual({
    testo: 'Al 31 dicembre 2022 l’Asse II ha pagato il 91,9 % di 379 milioni di euro.',
    forma: 'Al ‹data› l’Asse ‹codice› ha pagato il ‹cifra› di ‹cifra›.',
    ids: ['d.1', 'o.1'],
    parte: 'soldi',
  });
  expect(due?.forma).toBe(una?.forma);
});

test('an absence and a verdict count without a figure; a name, a menu and a drawing do not', () => {
  const dette = frasiDi(
    pagina(`<nav><p>Gli anni di cui non si parla</p></nav><svg><text>non disponibile affatto</text></svg>
      <p>Formazione e lavoro insieme</p>
      <p>I documenti non stampano importi.</p>
      <ul><li>Titolo qualunque <p>Il target è stato raggiunto.</p></li></ul>
      <table><tr><th>Donne</th><td>non disponibile</td></tr><tr><th>Uomini e altri</th><td>12</td></tr></table>`),
  );
  expect(dette.map((f) => f.testo)).toEqual([
    'I documenti non stampano importi.',
    'Il target è stato raggiunto.',
    'Donne | non disponibile',
  ]);
});
