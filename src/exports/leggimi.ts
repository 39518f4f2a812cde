import {
  impostazioni,
  spiegazioneDi,
  tavole,
  tavoleDi,
  type Posto,
  type Tavola,
} from '../model/index.ts';
import { proprio } from '../model/proprio.ts';

const titoli: Record<Posto, string> = {
  radice: 'Nella cartella data/',
  programma: 'Nella cartella di un programma',
  data: 'Nella cartella di una data',
};

/** What data/LEGGIMI.md says of the tables, by the name of its part. */
const parti: Record<string, () => string> = { cartelle, colonne, impostazioni: leImpostazioni };

/** The text of data/LEGGIMI.md with each of its parts `<!-- tavole: nome -->` … `<!-- fine -->` as tavole say it today. */
export function leggimiAggiornato(testo: string): string {
  return testo.replace(
    /(<!-- tavole: (\w+) -->\n)[^]*?(<!-- fine -->)/g,
    (intero, inizio: string, nome: string, fine: string) => {
      const parte = proprio(parti, nome);
      return parte ? `${inizio}\n${parte()}\n\n${fine}` : intero;
    },
  );
}

function cartelle(): string {
  const riga = (rientro: string, nome: string, contiene: string): string =>
    `    ${(rientro + nome).padEnd(28)}${contiene}`;
  const righe = (posto: Posto, rientro: string): string[] =>
    tavoleDi(posto).map(([nome, { contiene, necessaria, automatica }]) => {
      const detto = automatica
        ? `lo scrive «npm run ${automatica}», non si tocca mai a mano: `
        : necessaria || posto === 'data'
          ? ''
          : 'facoltativo: ';
      return riga(rientro, `${nome}.csv`, detto + contiene);
    });
  return [
    ...righe('radice', ''),
    riga('', '<programma>/', 'le anagrafiche: cambiano di rado'),
    ...righe('programma', '    '),
    riga('', '<programma>/<data>/', 'una cartella per ogni data; ogni tabella è facoltativa'),
    ...righe('data', '    '),
  ].join('\n');
}

function colonne(): string {
  return (Object.keys(tavole) as Posto[])
    .map((posto) => {
      const insieme = Map.groupBy(
        tavoleDi(posto).filter(([, { automatica }]) => !automatica),
        ([, tavola]) => tavola.colonne,
      );
      const sue = [...insieme.values()].map((uguali) => {
        const nomi = uguali.map(([nome]) => `${nome}.csv`).join(', ');
        return `#### ${nomi}\n\n${tabella(uguali[0]![1])}`;
      });
      return [`### ${titoli[posto]}`, ...sue].join('\n\n');
    })
    .join('\n\n');
}

function tabella({ colonne, misure }: Tavola): string {
  const righe = Object.entries(colonne).map(([nome, c]) => [
    c.facoltativa === 'colonna' ? `*${nome}*` : nome,
    spiegazioneDi(c),
    c.esempio && `\`${c.esempio}\``,
  ]);
  if (misure)
    righe.push(['…', 'Le misure stampate: ogni intestazione è un codice di misure.csv.', '']);
  return inMarkdown(['colonna', 'che cosa vuole', 'esempio'], righe);
}

function leImpostazioni(): string {
  return inMarkdown(
    ['chiave', 'che cosa dice'],
    Object.values(impostazioni).map(({ chiave, aiuto, seUfficiale }) => [
      seUfficiale ? `${chiave} *` : chiave,
      aiuto,
    ]),
  );
}

function inMarkdown(testa: readonly string[], righe: readonly (readonly string[])[]): string {
  const riga = (celle: readonly string[]): string =>
    `| ${celle.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`;
  return [riga(testa), `|${testa.map(() => '---|').join('')}`, ...righe.map(riga)].join('\n');
}
