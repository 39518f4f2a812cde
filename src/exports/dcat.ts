import type { Archivio } from '../model/index.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { fileAperti, impronta } from './file.ts';
import { licenza, metadati, sigla } from './metadati.ts';
import type { Nodo, Nome, Valore } from './rdf.ts';

const iri = (testo: string): Valore => ({ iri: testo });
const parole = (testo: string): Valore => ({ parole: testo });
const letterale = (valore: string, tipo: Nome = 'xsd:string'): Valore => ({ valore, tipo });
const europeo = (elenco: string, voce: string): Valore =>
  iri(`http://publications.europa.eu/resource/authority/${elenco}/${voce}`);

/**
 * The catalogue in DCAT-AP_IT: one dataset, a distribution a file. What only a body of the public administration has (its IPA code)
 * stands there only when the settings give it: nothing is made up.
 */
export async function catalogo(a: Archivio): Promise<Nodo[]> {
  const m = metadati(a);
  const { sito } = a;
  const radice = sito.indirizzo ? `${sito.indirizzo}/` : '../';
  const dati = sito.indirizzo ? `${sito.indirizzo}/dati/` : './';
  const qui = (nome: string): string => `${dati}#${nome}`;
  const modificato = letterale(m.modificato, 'xsd:date');
  const contatto = sito.contatto && (/^https:/.test(sito.contatto) ? 'hasURL' : 'hasEmail');
  const file = await Promise.all(
    fileAperti.map(async (f) => ({ ...f, ...(await impronta(f.testo(a))), id: sigla(f.nome) })),
  );
  return [
    {
      iri: qui('catalogo'),
      tipi: ['dcatapit:Catalog', 'dcat:Catalog'],
      dice: [
        ['dct:title', parole(`Dati aperti di ${sito.nome}`)],
        ['dct:description', parole(m.descrizione)],
        ['dct:publisher', iri(qui('titolare'))],
        ['dct:modified', modificato],
        ['dct:language', europeo('language', 'ITA')],
        ['dct:license', iri(licenza.italiana)],
        ['dcat:themeTaxonomy', iri('http://publications.europa.eu/resource/authority/data-theme')],
        ['foaf:homepage', iri(dati)],
        ['dcat:dataset', iri(qui('osservazioni'))],
      ],
    },
    {
      iri: qui('osservazioni'),
      tipi: ['dcatapit:Dataset', 'dcat:Dataset'],
      dice: [
        ['dct:identifier', letterale(`${sigla(sito.nome)}-osservazioni`)],
        ['dct:title', parole(m.titolo)],
        ['dct:description', parole(m.descrizione)],
        ['dct:modified', modificato],
        ['dcat:theme', [europeo('data-theme', 'ECON'), europeo('data-theme', 'SOCI')]],
        ['dct:rightsHolder', iri(qui('titolare'))],
        ['dct:publisher', iri(qui('titolare'))],
        ['dct:accrualPeriodicity', europeo('frequency', 'IRREG')],
        ['dct:language', europeo('language', 'ITA')],
        ['dct:spatial', europeo('country', 'ITA')],
        ['dct:temporal', iri(qui('periodo'))],
        ['dcat:keyword', m.paroleChiave.map(parole)],
        ['dcat:landingPage', iri(dati)],
        ['dcat:contactPoint', contatto ? [iri(qui('contatto'))] : []],
        [
          'dct:source',
          a.fonti.map((f) => iri(radice + indirizzi.fonte(f.programma, f.id).slice(1))),
        ],
        ['dcat:distribution', file.map((f) => iri(qui(f.id)))],
      ],
    },
    ...file.map((f): Nodo => ({
      iri: qui(f.id),
      tipi: ['dcatapit:Distribution', 'dcat:Distribution'],
      dice: [
        ['dct:title', parole(f.titolo)],
        ['dct:description', parole(f.uso)],
        ['dct:format', europeo('file-type', f.formato)],
        ['dcat:mediaType', iri(`https://www.iana.org/assignments/media-types/${f.tipo}`)],
        ['dct:license', iri(licenza.italiana)],
        ['dct:modified', modificato],
        ['dcat:accessURL', iri(dati)],
        ['dcat:downloadURL', iri(dati + f.nome)],
        ['dcat:byteSize', letterale(String(f.bytes), 'xsd:decimal')],
        ['spdx:checksum', iri(qui(`${f.id}-sha256`))],
      ],
    })),
    ...file.map((f): Nodo => ({
      iri: qui(`${f.id}-sha256`),
      tipi: ['spdx:Checksum'],
      dice: [
        ['spdx:algorithm', iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')],
        ['spdx:checksumValue', letterale(f.sha256, 'xsd:hexBinary')],
      ],
    })),
    {
      iri: qui('titolare'),
      tipi: ['dcatapit:Agent', 'foaf:Agent'],
      dice: [['foaf:name', parole(sito.titolare)]],
    },
    ...(contatto
      ? [
          {
            iri: qui('contatto'),
            tipi: ['dcatapit:Organization', 'vcard:Organization'] as Nome[],
            dice: [
              ['vcard:fn', parole(sito.titolare)],
              [`vcard:${contatto}`, iri(indirizzoDi(sito.contatto))],
            ] as Nodo['dice'],
          },
        ]
      : []),
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

/** A contact as an address that a machine follows: `mailto:` before an e-mail. */
export function indirizzoDi(contatto: string): string {
  return /^[a-z]+:/i.test(contatto) ? contatto : `mailto:${contatto}`;
}
