import { expect, test } from 'vitest';
import { ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import { crea, derivateDi, eDerivata } from '../model/index.ts';
import { graficoPersone } from './grafici/persone.ts';
import { daMostrare, quotaSulTutto, quoteDi } from './quote.ts';

const testo = (percorso: string, ...righe: string[]) => ({
  percorso,
  bytes: new TextEncoder().encode(`${righe.join('\n')}\n`),
});

const { dati } = ingest([
  testo(
    'misure.csv',
    'colonna;misura;dimensione;nome;tipo;unita;natura;termine;formula;base;persone;rapporti',
    'destinatari;destinatari;;Persone raggiunte;conteggio;persone;cumulata;destinatario;;;raggiunte;',
    'donne;destinatari;F;Donne;conteggio;persone;cumulata;destinatario;;;raggiunte;destinatari',
    'vulnerabili;destinatari;vulnerabili;Vulnerabili;conteggio;persone;cumulata;destinatario;;;raggiunte;destinatari',
    'migranti;destinatari;migranti;Migranti;conteggio;persone;cumulata;destinatario;;;raggiunte;',
    'quota_donne;quota_destinatari;F;Quota di donne;percentuale;%;cumulata;destinatario;donne/destinatari;persone raggiunte;;',
    'quota_vulnerabili;quota_destinatari;vulnerabili;Quota di vulnerabili;percentuale;%;cumulata;destinatario;vulnerabili/destinatari;persone raggiunte;;',
    'quota_migranti;quota_destinatari;migranti;Quota di migranti;percentuale;%;cumulata;destinatario;migranti/destinatari;persone raggiunte;;',
    'migranti_fra;composizione;migranti;Migranti fra i vulnerabili;percentuale;%;cumulata;destinatario;migranti/vulnerabili;persone vulnerabili;;',
  ),
  testo(
    'prova/programma.csv',
    'id;nome;nome_breve;fondo;periodo;autorita;livello;cci',
    'prova;Prova;Prova;FSE;2014-2020;Prova;regionale;2014IT05SFOP999',
  ),
  testo('prova/assi.csv', 'codice;nome', 'I;Uno', 'II;Due'),
  testo(
    'prova/fonti.csv',
    'id;titolo;tipo;data_riferimento;data_documento;autore',
    'relazione;Relazione;relazione;2022;2023-05-29;Prova',
  ),
  testo(
    'prova/2022/destinatari.csv',
    'asse;destinatari;donne;quota_donne;vulnerabili;quota_vulnerabili;quota_migranti;migranti_fra;fonte;punto',
    'I;1.000;;47%;più di 200;21%;8%;40%;relazione;§ 1',
    'II;1.000;333;;;;;;relazione;§ 2',
  ),
]);
const a = crea(dati, derivateDi(dati));
const data = '2022-12-31';
const di = (asse: string, dimensione: string) =>
  quoteDi(a, { programma: 'prova', asse }, data, { misura: 'destinatari', dimensione });

test('the printed share is shown, with or without the count that it comes from', () => {
  expect(quotaSulTutto(di('I', 'F'))).toMatchObject({ testo: '47%' });
  expect(quotaSulTutto(di('I', 'vulnerabili'))).toMatchObject({ testo: '21%' });
  expect(di('I', 'vulnerabili')[0]?.calcolata).toBeUndefined();
});

test('where none is printed it is computed, and only then', () => {
  const quota = quotaSulTutto(di('II', 'F'));
  expect(quota && eDerivata(quota) && quota.valore).toBe(33.3);
});

test('shares of two bases stay apart, in the figures and in the columns', () => {
  expect(di('I', 'migranti').map((q) => [q.base, daMostrare(q)?.valore])).toEqual([
    ['persone raggiunte', 8],
    ['persone vulnerabili', 40],
  ]);
  const { intestazioni, righe } = graficoPersone(
    a,
    { programma: 'prova', asse: 'I' },
    data,
  ).tabella;
  expect(intestazioni).toHaveLength(4);
  expect(righe.every((r) => r.celle.length === 3)).toBe(true);
  const donne = righe.find((r) => r.nome === 'Donne');
  expect(donne?.celle.some((c) => typeof c === 'object' && c.valore === 47)).toBe(true);
  expect(donne?.celle).not.toContain(undefined);
});

test('in the documents no column of shares of people mixes two bases', () => {
  const { dati } = ingest(leggiDati());
  const vero = crea(dati, derivateDi(dati));
  const baseDi = (colonna: string): string => vero.misura(colonna)?.base ?? '';
  let quante = 0;
  for (const p of vero.programmi)
    for (const asse of ['', ...vero.assiDi(p.id).map((x) => x.codice)])
      for (const d of vero.dateDi(p.id)) {
        const { righe, intestazioni } = graficoPersone(vero, { programma: p.id, asse }, d).tabella;
        intestazioni.forEach((_, k) => {
          const basi = righe.flatMap(({ celle }) => {
            const c = k > 0 ? celle[k - 1] : undefined;
            if (typeof c !== 'object' || c.unita !== '%') return [];
            quante++;
            return eDerivata(c) ? 'persone raggiunte' : baseDi(c.colonna);
          });
          expect(new Set(basi).size).toBeLessThan(2);
        });
      }
  expect(quante).toBeGreaterThan(0);
});
