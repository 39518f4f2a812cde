import { delGiorno } from '../../format/date.ts';

/** What the page says of the proof of a figure, once it has checked it. */
type Esito =
  | { vero: true; celle: readonly string[]; indice: number; quante: number }
  | { vero: false; perche: 'forma' | 'firma' | 'registro' | 'browser' | 'rete' };

const perche = {
  forma: 'la prova non ha la forma che dovrebbe',
  firma: 'la firma del registro non è di questa chiave',
  registro: 'la riga non è nel registro firmato',
  browser:
    'questo browser non sa controllare le firme Ed25519: usa lo script della pagina delle rettifiche',
  rete: 'la prova non si è potuta leggere',
};

export function esitoProva(esito: Esito): string {
  if (!esito.vero) return `Non verificata: ${perche[esito.perche]}.`;
  const [data = '', , , , , testo = ''] = esito.celle;
  return `Verificata qui: «${testo}», riga ${esito.indice + 1} delle ${esito.quante} del registro firmato, nella pubblicazione ${delGiorno(data)}.`;
}
