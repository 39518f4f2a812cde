import { del2021, righe, testo, type Caso } from './caso.ts';

const venti = 20_000_000;
const gruppi = del2021('gruppi.csv');
const testa = 'asse;tipo;gruppo;fonte;punto\n';
const testaIniziative = 'iniziativa;nome_stampato;asse;stato;dotazione;fonte;punto\n';
const cinquantamila = 50_000;

/** Tables in text. */
export const casiCsv: Readonly<Record<string, Caso>> = {
  'CSV: 50.000 righe sane': {
    percorso: gruppi,
    bytes: () =>
      testo(
        testa + righe(cinquantamila, (n) => `I;beneficiario;Gruppo ${n};relazione-2022;§ ${n}`),
      ),
    atteso: 'sano',
  },
  'CSV: 50.000 righe, tre errori in ciascuna': {
    percorso: del2021('iniziative.csv'),
    bytes: () =>
      testo(
        testaIniziative +
          righe(cinquantamila, (n) => `ignota-${n};;X${n};boh;1.2.3 €;relazione-${n};§ ${n}`),
      ),
    atteso: 'letto',
  },
  'CSV: 50.000 righe, ogni cella rovinata': {
    percorso: gruppi,
    bytes: () =>
      testo(testa + righe(cinquantamila, () => Array(5).fill('povertÃ\u00A0').join(';'))),
    atteso: 'letto',
  },
  'CSV: 50.000 iniziative nel registro': {
    percorso: 'programma-di-prova/iniziative.csv',
    bytes: () =>
      testo(
        'id;nome;asse\ndote-lavoro;Dote Lavoro;I\nnidi-gratis;Nidi Gratis;II\npercorsi-its;ITS;I\n' +
          righe(cinquantamila, (n) => `iniziativa-${n};Iniziativa ${n};I`),
      ),
    atteso: 'sano',
  },
  'CSV: una riga di 20 MB': {
    percorso: gruppi,
    bytes: () => testo(testa + ';'.repeat(venti)),
    atteso: 'too-large-file',
  },
  'CSV: una riga di 20 MB fra virgolette e a capo': {
    percorso: gruppi,
    bytes: () => testo(testa + '"\n";'.repeat(venti / 4)),
    atteso: 'too-large-file',
  },
  'CSV: una cella di 20 MB': {
    percorso: gruppi,
    bytes: () => testo(`${testa}I;beneficiario;${'x'.repeat(venti)};relazione-2022;§ 1\n`),
    atteso: 'too-large-file',
  },
  'CSV: un’intestazione di 20 MB': {
    percorso: gruppi,
    bytes: () => testo(`asse;tipo;grup${'o'.repeat(venti)};fonte;punto\nI;a;b;c;d\n`),
    atteso: 'too-large-file',
  },
  'CSV: 20 MB di virgolette': {
    percorso: gruppi,
    bytes: () => testo(testa + '"'.repeat(venti)),
    atteso: 'too-large-file',
  },
  'CSV: virgolette mai chiuse su 20 MB': {
    percorso: gruppi,
    bytes: () => testo(`${testa}"${'parole '.repeat(venti / 7)}`),
    atteso: 'broken-quotes',
  },
  'CSV: virgolette sbagliate in 100.000 posti': {
    percorso: gruppi,
    bytes: () => testo(testa + righe(99_000, () => '"a"b;c;d;e')),
    atteso: 'broken-quotes',
  },
  'CSV: 20 MB di a capo': {
    percorso: gruppi,
    bytes: () => testo(testa + '\n'.repeat(venti)),
    atteso: 'too-large-file',
  },
  'CSV: 65 MB': {
    percorso: gruppi,
    bytes: () => testo(testa + 'x'.repeat(65_000_000)),
    atteso: 'too-large-file',
  },
  'CSV: 20 MB in Windows-1252': {
    percorso: gruppi,
    bytes: () => new Uint8Array(venti).fill(0x80),
    atteso: 'too-large-file',
  },
  'CSV: 1.000 intestazioni lunghe e sconosciute': {
    percorso: gruppi,
    bytes: () =>
      testo(`${Array.from({ length: 1000 }, (_, n) => `${n}x`.repeat(4000)).join(';')};asse\nI\n`),
    atteso: 'too-large-file',
  },
  'CSV: 990 intestazioni lunghe e sconosciute': {
    percorso: gruppi,
    bytes: () =>
      testo(`asse;${Array.from({ length: 990 }, (_, n) => `${n}x`.repeat(4000)).join(';')}\nI\n`),
    atteso: 'letto',
  },
  ...Object.fromEntries(
    ['1.', ' ', '1 ', '-', '(', '1/', "1'", 'più di ', '0,', 'a-', '§1', '=1+', 'Ã'].map(
      (pezzo): [string, Caso] => [
        `CSV: celle lunghissime di «${pezzo}»`,
        {
          percorso: del2021('iniziative.csv'),
          bytes: () => {
            const lunga = pezzo.repeat(32_000 / pezzo.length);
            const celle = `dote-lavoro;${lunga};${lunga};${lunga};${lunga};relazione-2022;${lunga}`;
            return testo(testaIniziative + righe(20, () => celle));
          },
          atteso: 'letto',
        },
      ],
    ),
  ),
};
