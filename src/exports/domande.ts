/** A question that one query answers, on files of /dati/ in the folder where it runs. */
export interface Domanda {
  id: 'soldi' | 'donne' | 'iniziative' | 'target' | 'cambiamenti';
  /** The files that it reads. */
  file: readonly string[];
  /** As DuckDB runs it. */
  sql: string;
}

/** What researchers ask first: the page of the data shows these queries, and a test runs them. */
export const domande: readonly Domanda[] = [
  {
    id: 'soldi',
    file: ['cifre.csv'],
    sql: `SELECT programma, asse, nome_misura, valore_numero AS euro, data_riferimento
FROM 'cifre.csv'
WHERE soggetto_tipo = 'asse' AND unita = 'EUR' AND dimensione IS NULL AND principale = 'sì'
QUALIFY data_riferimento = max(data_riferimento) OVER (PARTITION BY programma)
ORDER BY programma, nome_misura, asse`,
  },
  {
    id: 'donne',
    file: ['cifre.csv'],
    sql: `SELECT programma, asse, valore_numero AS donne, data_riferimento, fonte
FROM 'cifre.csv'
WHERE soggetto_tipo = 'asse' AND misura = 'destinatari' AND dimensione = 'F' AND principale = 'sì'
QUALIFY data_riferimento = max(data_riferimento) OVER (PARTITION BY programma, asse)
ORDER BY programma, asse`,
  },
  {
    id: 'iniziative',
    file: ['iniziative.csv'],
    sql: `SELECT programma, nome, importo, importo_misura, importo_data
FROM 'iniziative.csv'
WHERE importo IS NOT NULL
ORDER BY importo DESC, programma, nome
LIMIT 10`,
  },
  {
    id: 'target',
    file: ['cifre.csv'],
    sql: `SELECT t.programma, t.soggetto_nome, t.parte, t.data_riferimento, t.anno_target,
  t.valore_numero AS target, v.valore_numero AS valore, t.unita
FROM 'cifre.csv' t
LEFT JOIN 'cifre.csv' v
  ON v.misura = 'valore' AND v.principale = 'sì' AND v.programma = t.programma
  AND v.data_riferimento = t.data_riferimento AND v.soggetto = t.soggetto
  AND v.parte IS NOT DISTINCT FROM t.parte AND v.unita = t.unita
WHERE t.misura = 'target' AND t.principale = 'sì'
ORDER BY t.programma, t.soggetto, t.data_riferimento, t.parte, t.anno_target`,
  },
  {
    id: 'cambiamenti',
    file: ['cifre.csv'],
    sql: `SELECT programma, soggetto_nome, any_value(nome_misura) AS misura_detta, unita,
  min(data_riferimento) AS dal, arg_min(valore_numero, data_riferimento) AS prima,
  max(data_riferimento) AS al, arg_max(valore_numero, data_riferimento) AS dopo,
  round(dopo - prima, 2) AS differenza
FROM 'cifre.csv'
WHERE soggetto_tipo IN ('programma', 'asse') AND natura <> 'annuale' AND unita IN ('EUR', 'persone')
  AND dimensione IS NULL AND principale = 'sì' AND valore_numero IS NOT NULL AND data_riferimento >= '2019'
GROUP BY programma, soggetto_tipo, soggetto, soggetto_nome, misura, unita
HAVING min(data_riferimento) < '2020' AND count(*) > 1
ORDER BY programma, soggetto_nome, misura_detta`,
  },
];

/** The questions that the files there can answer, by name. */
export const domandeSu = (file: readonly string[]): readonly Domanda[] =>
  domande.filter((d) => d.file.every((nome) => file.includes(nome)));
