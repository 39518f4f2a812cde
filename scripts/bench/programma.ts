/** The folders of the invented programme's dates. */
export const cartelle = '2014 2015 2016 2017 2018 2019-06-30 2019 2020 2021 2022-06-30'.split(' ');

/** The codes of its Assi. */
const assi = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

const id = 'por-fse-sintetico';
const autore = 'Regione Sintetica';
const stati = ['avviata', 'in corso', 'conclusa'];
const scopi = ['i giovani', 'chi cerca lavoro', 'le famiglie', 'la scuola', 'le imprese'];

const euro = (n: number): string => `${n.toLocaleString('it-IT', { useGrouping: 'always' })},00 €`;
const percento = (n: number, su: number): string =>
  `${((n / su) * 100).toFixed(2).replace('.', ',')}%`;

/** A row an Asse, and the row of the whole programme: the same numbers added up. */
function conTotale(numeri: (i: number) => number[], scrivi: (n: number[]) => string): string[] {
  const righe = assi.map((_, i) => numeri(i + 1));
  const totale = righe.reduce((somma, riga) => somma.map((n, k) => n + (riga[k] ?? 0)));
  return [...righe, totale].map((riga, i) => `${assi[i] ?? 'Totale'};${scrivi(riga)}`);
}

/** A row for each of three indicators an Asse. */
const perIndicatore = (scrivi: (codice: string, asse: string, n: number) => string): string[] =>
  assi.flatMap((asse, i) => [1, 2, 3].map((k) => scrivi(`ind-${i + 1}-${k}`, asse, i * 3 + k)));

/**
 * The tables of one invented programme with so many initiatives, by path below data/: 20 Assi, ten dates with two documents
 * each, indicators, people, notes. The same number gives the same bytes.
 */
export function programmaSintetico(quante: number): Map<string, string> {
  const tabelle = new Map<string, string>();
  const scrivi = (nome: string, righe: string[]): unknown =>
    tabelle.set(`${id}/${nome}.csv`, `${righe.join('\n')}\n`);
  const iniziative = Array.from({ length: quante }, (_, n) => `misura-${n + 1}`);

  scrivi('programma', [
    'id;nome;nome_breve;fondo;periodo;autorita;livello;cci',
    `${id};Programma sintetico di prova;POR Sintetico;FSE;2014-2020;${autore};regionale;2014IT05SFOP999`,
  ]);
  scrivi('assi', ['codice;nome', ...assi.map((a, i) => `${a};Materia ${i + 1}`)]);
  scrivi('obiettivi', [
    'codice;asse;nome',
    ...assi.map((a, i) => `${i + 1}.1;${a};Obiettivo della materia ${i + 1}`),
  ]);
  scrivi('indicatori', [
    'codice;nome;asse;tipo;quadro;unita',
    ...perIndicatore((codice, a, n) => `${codice};Partecipanti ${n};${a};output;sì;persone`),
  ]);
  scrivi('iniziative', [
    'id;nome;asse',
    ...iniziative.map(
      (m, n) => `${m};Misura ${n + 1} per ${scopi[n % scopi.length]};${assi[n % assi.length]}`,
    ),
  ]);
  scrivi('fonti', [
    'id;titolo;tipo;data_riferimento;autore',
    ...cartelle.flatMap((c) => [
      `relazione-${c};Relazione al ${c};relazione annuale;${c};${autore}`,
      `nota-${c};Nota sulle iniziative al ${c};nota;${c};${autore}`,
    ]),
  ]);
  for (const [t, cartella] of cartelle.entries())
    for (const [nome, righe] of Object.entries(tabelleDi(t, cartella, iniziative)))
      scrivi(`${cartella}/${nome}`, righe);
  return tabelle;
}

/** The dated tables: money and people grow from date to date, each initiative is told of at three dates. */
function tabelleDi(t: number, cartella: string, iniziative: string[]): Record<string, string[]> {
  const fonte = `relazione-${cartella}`;
  const dotazione = (i: number): number => i * 16_000_000;
  const tutta = dotazione((assi.length * (assi.length + 1)) / 2);
  const programmato = (i: number): number => (dotazione(i) / 16) * (t + 5);
  return {
    piano: [
      'asse;dotazione;quota_dotazione;fonte;punto',
      ...conTotale(
        (i) => [dotazione(i)],
        ([d = 0]) => `${euro(d)};${percento(d, tutta)};${fonte};Tabella 1`,
      ),
    ],
    avanzamento: [
      'asse;dotazione;programmato;impegni;avanzamento_impegni;pagamenti;spesa_certificata;fonte;punto',
      ...conTotale(
        (i) => [dotazione(i), ...[100, 80, 60, 50].map((quota) => (programmato(i) / 100) * quota)],
        ([d = 0, p = 0, i = 0, g = 0, s = 0]) =>
          `${euro(d)};${euro(p)};${euro(i)};${percento(i, p)};${euro(g)};${euro(s)};${fonte};Tabella 2`,
      ),
    ],
    destinatari: [
      'asse;destinatari;destinatari_maschi;destinatari_femmine;quota_femmine;fonte;punto',
      ...conTotale(
        (i) => [i * (t + 1) * 90, i * (t + 1) * 110],
        ([m = 0, f = 0]) => `${m + f};${m};${f};${percento(f, m + f)};${fonte};Tabella 3`,
      ),
    ],
    indicatori: [
      'indicatore;anno_target;valore;target;fonte;punto',
      ...perIndicatore(
        (codice, _, n) => `${codice};2023;${(t + 1) * n * 37};${n * 400};${fonte};Tabella 4`,
      ),
    ],
    note: [
      'tabella;riga;colonna;fonte;punto;tipo;nota',
      ...assi.map(
        (a) => `avanzamento;${a};impegni;${fonte};Tabella 2;avvertenza;Dato provvisorio.`,
      ),
    ],
    iniziative: [
      'iniziativa;stato;stanziamento;impegni;liquidato;progetti_avviati;fonte;punto',
      ...iniziative.flatMap((m, n) => {
        const volta = t - (n % (cartelle.length - stati.length + 1));
        const [stato] = stati.slice(volta < 0 ? stati.length : volta);
        if (stato === undefined) return [];
        const stanziato = 1_000_000 + n * 1_000;
        const soldi = [stanziato, (stanziato / 4) * (volta + 1), (stanziato / 5) * (volta + 1)];
        const documento = n % 2 === 0 ? fonte : `nota-${cartella}`;
        return `${m};${stato};${soldi.map(euro).join(';')};${volta * 10 + (n % 7) + 1};${documento};§ ${n + 1}`;
      }),
    ],
  };
}
