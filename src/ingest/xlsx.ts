import { proprio } from '../model/proprio.ts';
import type { Foglio } from './griglia.ts';
import { entro } from './limiti.ts';
import { Stesura } from './stesura.ts';
import { inApice } from './testo.ts';
import { leggiFoglioXlsx, vero } from './xlsxFoglio.ts';
import { leggiStili } from './xlsxStili.ts';
import { leggiXml } from './xml.ts';
import { apriZip, type Archivio } from './zip.ts';

/**
 * Reads the sheets of an XLSX workbook: their cells, what is hidden, what is merged. Done here and not by hucre, which opens every
 * part of the archive whole and makes a full rectangle of each sheet before anybody can say that it is too much. Throws where
 * broken, and `TroppoGrande` where there is too much.
 */
export function leggiXlsx(bytes: Uint8Array): Foglio[] {
  const archivio = apriZip(bytes);
  const libro = relazioni(archivio, '').find((r) => r.tipo === 'officeDocument')?.meta;
  if (libro === undefined) throw new Error('non è una cartella di Excel');
  const parti = relazioni(archivio, libro);
  const parte = (tipo: string): string => parti.find((p) => p.tipo === tipo)?.meta ?? '';
  const contesto = {
    dal1904: false,
    testi: leggiTesti(archivio, parte('sharedStrings')),
    formati: leggiStili(archivio, parte('styles')),
  };
  const voci: { nome: string; nascosto: boolean; meta: string }[] = [];
  leggiXml(archivio, libro, {
    apre(nome, attributi) {
      const locale = senzaPrefisso(nome);
      if (locale === 'workbookPr') contesto.dal1904 = vero(attributi['date1904']);
      if (locale !== 'sheet') return;
      const id = Object.keys(attributi).find((a) => a.endsWith(':id')) ?? '';
      const meta = parti.find((p) => p.id === proprio(attributi, id))?.meta ?? '';
      const nascosto = !['visible', undefined].includes(attributi['state']);
      voci.push({ nome: attributi['name'] ?? '', nascosto, meta });
    },
  });
  const stesura = new Stesura();
  for (const { nome, nascosto, meta } of voci) {
    stesura.apri(nome, nascosto);
    if (!leggiFoglioXlsx(archivio, meta, stesura, contesto))
      throw new Error(`il foglio «${nome}» non c’è`);
  }
  return stesura.fogli;
}

/** `x:row` → `row`: some programs write the names of OOXML with a prefix. */
const senzaPrefisso = (nome: string): string => nome.slice(nome.indexOf(':') + 1);

/** The parts that a part names: kind (`worksheet`), id, path in the archive. */
function relazioni(
  archivio: Archivio,
  parte: string,
): { tipo: string; id: string; meta: string }[] {
  const trovate: { tipo: string; id: string; meta: string }[] = [];
  const [, cartella = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(parte) ?? [];
  leggiXml(archivio, `${cartella}_rels/${file}.rels`, {
    apre(nome, { Type: tipo = '', Id: id = '', Target: meta = '' }) {
      if (senzaPrefisso(nome) !== 'Relationship') return;
      const via = new URL(meta, `zip://archivio/${cartella}`).pathname.slice(1);
      trovate.push({ tipo: tipo.slice(tipo.lastIndexOf('/') + 1), id, meta: via });
    },
  });
  return trovate;
}

/** The texts that cells name by their number; a rich one without its dress, none of the readings of Japanese. */
function leggiTesti(archivio: Archivio, parte: string): string[] {
  const testi: string[] = [];
  let [intero, dentro, lettura] = ['', false, false];
  let [pezzo, apice] = ['', false];
  leggiXml(archivio, parte, {
    apre(nome, { val }) {
      const locale = senzaPrefisso(nome);
      if (locale === 'si') intero = '';
      else if (locale === 'rPh') lettura = true;
      else if (locale === 'r') apice = false;
      else if (locale === 'vertAlign') apice = val === 'superscript';
      else if (locale === 't') [dentro, pezzo] = [!lettura, ''];
    },
    testo(testo) {
      if (dentro) pezzo += testo;
    },
    chiude(nome) {
      const locale = senzaPrefisso(nome);
      if (locale === 't') {
        intero += apice ? inApice(intero, pezzo) : pezzo;
        [dentro, pezzo] = [false, ''];
      } else if (locale === 'rPh') lettura = false;
      else if (locale === 'r') apice = false;
      else if (locale === 'si') entro('celle', testi.push(intero));
    },
  });
  return testi;
}
