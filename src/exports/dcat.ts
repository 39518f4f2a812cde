import { sigla, type Archivio, type Sito } from '../model/index.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { fileAperti, type Insieme } from './file.ts';
import { licenza, metadati } from './metadati.ts';
import type { Nodo, Nome, Valore } from './rdf.ts';

const iri = (testo: string): Valore => ({ iri: testo });
const parole = (testo: string): Valore => ({ parole: testo });
const letterale = (valore: string, tipo: Nome = 'xsd:string'): Valore => ({ valore, tipo });
const europeo = (elenco: string, voce: string): Valore =>
  iri(`http://publications.europa.eu/resource/authority/${elenco}/${voce}`);

type Dice = Nodo['dice'];

/**
 * The catalogue in DCAT-AP_IT: a dataset with the figures and one with the checks, a distribution a file. What only a body of the
 * public administration has (its IPA code) stands there only where the settings give it: nothing is made up.
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
  const file = fileAperti(a).map((f) => ({ ...f, ...f.impronta(a), id: sigla(f.nome) }));
  const distribuzioni = (insieme: Insieme): Valore[] =>
    file.filter((f) => f.insieme === insieme).map((f) => iri(qui(f.id)));
  const dataset = (insieme: Insieme, titolo: string, descrizione: string): Nodo => ({
    iri: qui(insieme),
    tipi: ['dcatapit:Dataset', 'dcat:Dataset'],
    dice: [
      [
        'dct:identifier',
        letterale([sito.codiceIpa, `${sigla(sito.nome)}-${insieme}`].filter(Boolean).join(':')),
      ],
      ['dct:title', parole(titolo)],
      ['dct:description', parole(descrizione)],
      ...comune,
      ['dcat:theme', [europeo('data-theme', 'ECON'), europeo('data-theme', 'SOCI')]],
      ['dct:rightsHolder', iri(qui('titolare'))],
      ['dct:accrualPeriodicity', europeo('frequency', 'IRREG')],
      ['dct:spatial', europeo('country', 'ITA')],
      ['dct:temporal', iri(qui('periodo'))],
      ['dcat:keyword', m.paroleChiave.map(parole)],
      ['dcat:landingPage', iri(dati)],
      ['dcat:contactPoint', sito.contatto === '' ? [] : [iri(qui('contatto'))]],
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
        ['dcat:dataset', [iri(qui('osservazioni')), iri(qui('verifiche'))]],
      ],
    },
    dataset('osservazioni', m.titolo, m.descrizione),
    dataset(
      'verifiche',
      `${m.titolo}. Le verifiche`,
      'Dove le cifre stampate non tornano tra loro: rapporti, somme, quote, serie nel tempo. Per ogni caso che cosa è stampato, con ' +
        'che cosa si confronta, un giudizio e le cifre da cui viene. Le trova un programma ricalcolando, nessuno le elenca a mano.',
    ),
    ...file.flatMap((f): Nodo[] => [
      {
        iri: qui(f.id),
        tipi: ['dcatapit:Distribution', 'dcat:Distribution'],
        dice: [
          ['dct:title', parole(f.titolo)],
          ['dct:description', parole(f.uso)],
          ['dct:format', europeo('file-type', f.formato)],
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
        ['dct:identifier', sito.codiceIpa === '' ? [] : letterale(sito.codiceIpa)],
        ['foaf:name', parole(sito.titolare)],
      ],
    },
    ...contatto(sito, qui('contatto')),
    {
      iri: qui('periodo'),
      tipi: ['dct:PeriodOfTime'],
      dice: [
        ['schema:startDate', letterale(m.dal, 'xsd:date')],
        ['schema:endDate', letterale(m.al, 'xsd:date')],
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

/** Who answers for the data, where the settings say how to write to them. */
function contatto(sito: Sito, id: string): Nodo[] {
  const doveScrivere = /^https:/.test(sito.contatto) ? 'vcard:hasURL' : 'vcard:hasEmail';
  const nodo: Nodo = {
    iri: id,
    tipi: ['dcatapit:Organization', 'vcard:Organization'],
    dice: [
      ['vcard:fn', parole(sito.titolare)],
      [doveScrivere, iri(indirizzoDi(sito.contatto))],
    ],
  };
  return sito.contatto === '' ? [] : [nodo];
}

/** A contact as an address that a machine follows: `mailto:` before an e-mail. */
export function indirizzoDi(contatto: string): string {
  return /^[a-z]+:/i.test(contatto) ? contatto : `mailto:${contatto}`;
}
