import { sigla, type Archivio, type Sito } from '../model/index.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { descritti } from './descritti.ts';
import type { Parte } from './descritto.ts';
import { licenza, metadati } from './metadati.ts';
import type { Nodo, Nome, Valore } from './rdf.ts';
import { versioneSemantica } from './versione.ts';

const iri = (testo: string): Valore => ({ iri: testo });
const parole = (testo: string): Valore => ({ parole: testo });
const letterale = (valore: string, tipo: Nome = 'xsd:string'): Valore => ({ valore, tipo });
const europeo = (elenco: string, voce: string): Valore =>
  iri(`http://publications.europa.eu/resource/authority/${elenco}/${voce}`);

type Dice = Nodo['dice'];

/** What the datasets are called after the figures', and what they hold. */
const altre: Record<Exclude<Parte, 'osservazioni'>, [string, string]> = {
  verifiche: [
    'Le verifiche',
    'Dove le cifre stampate non tornano tra loro: rapporti, somme, quote, serie nel tempo. Per ogni caso che cosa è stampato, con ' +
      'che cosa si confronta, un giudizio e le cifre da cui viene. Le trova un programma ricalcolando, nessuno le elenca a mano.',
  ],
  parole: [
    'Le parole accanto alle cifre',
    'Ciò che i documenti e il sito dicono accanto alle cifre: iniziative e loro stati, gruppi, note, atti, formule stampate, spiegazioni.',
  ],
  registro: [
    'Il registro',
    'Tutto ciò che è stato pubblicato, e quando: ogni riga porta l’impronta della riga di prima, così nulla cambia in silenzio.',
  ],
  anagrafiche: [
    'Le anagrafiche',
    'I nomi dietro i codici: programmi, documenti, Assi, obiettivi, azioni, iniziative, indicatori e misure, com’è scritto nelle ' +
      'tabelle da cui il sito è costruito.',
  ],
};

/** The codes that the Publications Office gives to kinds of file, by media type. */
const formati: ReadonlyMap<string, string> = new Map([
  ['text/csv', 'CSV'],
  ['application/json', 'JSON'],
  ['text/plain', 'TXT'],
  ['text/markdown', 'TXT'],
  ['application/zip', 'ZIP'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'XLSX'],
  ['application/vnd.apache.parquet', 'PARQUET'],
]);

/**
 * The catalogue in DCAT-AP_IT: a dataset for each part of the data, a distribution a file. What only a body of the public
 * administration has (its IPA code) stands there only where the settings give it: anybody else is known by the name they go by.
 */
export function catalogo(a: Archivio): Nodo[] {
  const m = metadati(a);
  const { sito } = a;
  const dati = sito.indirizzo ? `${sito.indirizzo}/dati/` : './';
  const qui = (nome: string): string => `${dati}#${nome}`;
  const comune: Dice = [
    ['dct:publisher', iri(qui('titolare'))],
    ['dct:modified', letterale(m.modificato, 'xsd:date')],
    ['dct:language', europeo('language', 'ITA')],
  ];
  const file = descritti(a).map((f) => ({ ...f, ...f.impronta(a), id: sigla(f.nome) }));
  const perParte = Map.groupBy(file, (f) => f.parte);
  const parti = [...perParte.keys()];
  const distribuzioni = (insieme: Parte): Valore[] =>
    (perParte.get(insieme) ?? []).map((f) => iri(qui(f.id)));
  const dataset = (insieme: Parte): Nodo => ({
    iri: qui(insieme),
    tipi: ['dcatapit:Dataset', 'dcat:Dataset'],
    dice: [
      [
        'dct:identifier',
        letterale([sito.codiceIpa, `${sigla(sito.nome)}-${insieme}`].filter(Boolean).join(':')),
      ],
      [
        'dct:title',
        parole(insieme === 'osservazioni' ? m.titolo : `${m.titolo}. ${altre[insieme][0]}`),
      ],
      ['dct:description', parole(insieme === 'osservazioni' ? m.descrizione : altre[insieme][1])],
      ['owl:versionInfo', letterale(versioneSemantica(a))],
      ...comune,
      ['dcat:theme', [europeo('data-theme', 'ECON'), europeo('data-theme', 'SOCI')]],
      ['dct:rightsHolder', iri(qui('titolare'))],
      ['dct:accrualPeriodicity', europeo('frequency', 'IRREG')],
      ['dct:spatial', europeo('country', 'ITA')],
      ['dct:temporal', iri(qui('periodo'))],
      ['dcat:keyword', m.paroleChiave.map(parole)],
      ['dcat:landingPage', iri(dati)],
      ['dcat:contactPoint', ePosta(sito.contatto) ? [iri(qui('contatto'))] : []],
      ['dct:source', fonti(a)],
      ['dcat:distribution', distribuzioni(insieme)],
    ],
  });
  return [
    {
      iri: qui('catalogo'),
      tipi: ['dcatapit:Catalog', 'dcat:Catalog'],
      dice: [
        ['dct:title', parole(`Dati aperti di ${sito.nome}`)],
        ['dct:description', parole(m.descrizione)],
        ...comune,
        ['dct:license', iri(licenza.italiana)],
        ['dcat:themeTaxonomy', iri('http://publications.europa.eu/resource/authority/data-theme')],
        ['foaf:homepage', iri(dati)],
        ['dcat:dataset', parti.map((p) => iri(qui(p)))],
      ],
    },
    ...parti.map(dataset),
    { iri: dati, tipi: ['foaf:Document'], dice: [] },
    ...file.flatMap((f): Nodo[] => [
      {
        iri: qui(f.id),
        tipi: ['dcatapit:Distribution', 'dcat:Distribution'],
        dice: [
          ['dct:title', parole(f.titolo)],
          ['dct:description', parole(f.uso)],
          ['dct:format', europeo('file-type', formati.get(f.tipo) ?? 'OTHER')],
          ['dcat:mediaType', iri(`https://www.iana.org/assignments/media-types/${f.tipo}`)],
          ['dct:license', iri(licenza.italiana)],
          ['dct:modified', letterale(m.modificato, 'xsd:date')],
          ['dcat:accessURL', iri(dati)],
          ['dcat:downloadURL', iri(dati + f.nome)],
          ['dcat:byteSize', letterale(String(f.bytes), 'xsd:decimal')],
          ['spdx:checksum', iri(qui(`${f.id}-sha256`))],
        ],
      },
      {
        iri: qui(`${f.id}-sha256`),
        tipi: ['spdx:Checksum'],
        dice: [
          ['spdx:algorithm', iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')],
          ['spdx:checksumValue', letterale(f.sha256, 'xsd:hexBinary')],
        ],
      },
    ]),
    {
      iri: qui('titolare'),
      tipi: ['dcatapit:Agent', 'foaf:Agent'],
      dice: [
        ['dct:identifier', letterale(sito.codiceIpa || sigla(sito.titolare))],
        ['foaf:name', parole(sito.titolare)],
      ],
    },
    ...contatto(sito, qui('contatto')),
    {
      iri: qui('periodo'),
      tipi: ['dct:PeriodOfTime'],
      dice: [
        ['dcatapit:startDate', letterale(m.dal, 'xsd:date')],
        ['dcatapit:endDate', letterale(m.al, 'xsd:date')],
      ],
    },
    {
      iri: licenza.italiana,
      tipi: ['dcatapit:LicenseDocument', 'dct:LicenseDocument'],
      dice: [
        ['foaf:name', parole(licenza.nome)],
        ['dct:type', iri('http://purl.org/adms/licencetype/Attribution')],
        ['owl:versionInfo', letterale(licenza.versione)],
      ],
    },
  ];
}

/** The pages of the documents that the figures come from. */
function fonti({ fonti, sito }: Archivio): Valore[] {
  const radice = sito.indirizzo ? `${sito.indirizzo}/` : '../';
  return fonti.map((f) => iri(radice + indirizzi.fonte(f.programma, f.id).slice(1)));
}

/** Who answers for the data: the profile knows nobody without an e-mail address, and the landing page leads to a web form. */
function contatto(sito: Sito, id: string): Nodo[] {
  if (!ePosta(sito.contatto)) return [];
  return [
    {
      iri: id,
      tipi: ['dcatapit:Organization', 'vcard:Organization'],
      dice: [
        ['vcard:fn', parole(sito.titolare)],
        ['vcard:hasEmail', iri(indirizzoDi(sito.contatto))],
      ],
    },
  ];
}

const ePosta = (contatto: string): boolean => contatto.includes('@') && !/^https:/.test(contatto);

/** A contact as an address that a machine follows: `mailto:` before an e-mail. */
export function indirizzoDi(contatto: string): string {
  return /^[a-z]+:/i.test(contatto) ? contatto : `mailto:${contatto}`;
}
