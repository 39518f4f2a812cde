import { alla, data as inParole } from '../format.ts';
import {
  chiaveDi,
  istante,
  type Archivio,
  type Osservazione,
  type Quantita,
} from '../model/index.ts';
import { apertura, di, misura, scrivi } from './frasi.ts';
import { partizioni } from './partizioni.ts';
import { dateDi, decisioneFra } from './serie.ts';
import { quantita, type Nota } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

interface Punto {
  data: string;
  nota: Nota;
}

/** Values that accumulate from the start cannot fall: each series of money, people or things, date after date. */
export function cali(archivio: Archivio): Esito[] {
  const cumulate = archivio.osservazioni.filter(
    (o) => o.natura === 'cumulata' && o.valore !== null && !['%', 'volte'].includes(o.unita),
  );
  const chiavi = new Map<string, Quantita>();
  for (const o of cumulate) {
    chiavi.set(chiaveDi({ ...o, data: '' }), o);
    for (const p of partizioni)
      if (p.misura === o.misura && p.parti.includes(o.dimensione))
        chiavi.set(chiaveDi({ ...o, data: '', dimensione: p.tutto }), {
          ...o,
          dimensione: p.tutto,
        });
  }
  return [...chiavi.values()].flatMap((q) => {
    const punti = dateDi(archivio, q.programma).flatMap((data) => {
      const nota = quantita(archivio, { ...q, data });
      return nota ? [{ data, nota }] : [];
    });
    return punti.length < 2 ? [] : serie(archivio, q, punti);
  });
}

function serie(archivio: Archivio, q: Quantita, punti: readonly Punto[]): Esito[] {
  let colmo = punti[0]!;
  const sotto: Punto[] = [];
  for (const punto of punti.slice(1)) {
    if (punto.nota.max < colmo.nota.min) sotto.push(punto);
    else if (sotto.length === 0) colmo = punto;
  }
  const [primo, ...altri] = sotto;
  if (!primo)
    return [
      concorda('torna', ...punti.flatMap((p) => p.nota.da).filter((o) => o.misura === q.misura)),
    ];
  const capo = primo.nota.da[0]!;
  const programmate = ['programmato', 'dotazione'].includes(q.misura);
  const decisione = decisioneFra(archivio, q.programma, colmo.data, primo.data);
  const riprogrammato =
    programmate && decisione !== undefined && dotazioneScesa(archivio, q, colmo.data, primo.data);
  return [
    rilievo({
      figure: primo.nota.da,
      prove: [...colmo.nota.da, ...altri.flatMap((p) => p.nota.da)],
      chiave: [q.misura, q.dimensione, colmo.data],
      stampato: testo(primo.nota),
      calcolato: `non meno di ${quanto(colmo.nota)}`,
      verdetto: riprogrammato ? 'riprogrammazione' : 'non spiegato',
      gravita: riprogrammato ? 'informazione' : programmate ? 'avviso' : 'errore',
      titolo: `${intesta(archivio, q, primo)}: ${quanto(colmo.nota)} ${alla(colmo.data)}, ma ${sotto
        .map((p) => `${quanto(p.nota)} ${alla(p.data)}`)
        .join(' e ')}; ${
        riprogrammato
          ? `in mezzo la decisione del ${inParole(decisione.data)} ha ridotto la dotazione ${di(archivio, capo)}.`
          : programmate
            ? 'le risorse sono diminuite e nessuna riduzione della dotazione lo spiega.'
            : 'un valore che si accumula non può diminuire.'
      }`,
    }),
  ];
}

function intesta(archivio: Archivio, q: Quantita, p: Punto): string {
  const capo = p.nota.da.find((o) => o.dimensione === q.dimensione);
  if (capo) return apertura(archivio, capo).replace(` ${alla(p.data)}`, '');
  const m = archivio.misure.find((x) => x.misura === q.misura && x.dimensione === q.dimensione);
  const nome = misura(archivio, m?.colonna ?? q.misura);
  return `${nome.charAt(0).toUpperCase()}${nome.slice(1)} ${di(archivio, q)}`;
}

function quanto(nota: Nota): string {
  const [prima] = nota.da;
  if (nota.da.length === 1 && prima && !nota.esatta) return `«${prima.testo}»`;
  const scritto = scrivi(nota.min, prima?.unita ?? '');
  return nota.da.length === 1 ? scritto : `${scritto} (${testo(nota)})`;
}

function testo(nota: Nota): string {
  return nota.da.map((o) => o.testo).join(' + ');
}

function dotazioneScesa(archivio: Archivio, q: Quantita, prima: string, dopo: string): boolean {
  const dotazioni = archivio
    .figureDi(q)
    .filter((o) => o.misura === 'dotazione' && o.dimensione === '' && o.valore !== null)
    .filter((o) => istante(o.data) <= istante(dopo))
    .sort((a, b) => istante(a.data) - istante(b.data));
  const allora: Osservazione | undefined = dotazioni.findLast(
    (o) => istante(o.data) <= istante(prima),
  );
  const ora = dotazioni.at(-1);
  return allora !== undefined && ora !== undefined && (ora.valore ?? 0) < (allora.valore ?? 0);
}
