import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const richiedi = createRequire(import.meta.url);
const pesi = [
  '400Regular/TitilliumWeb_400Regular',
  '600SemiBold/TitilliumWeb_600SemiBold',
  '700Bold/TitilliumWeb_700Bold',
];
const fontFiles = pesi.map((p) => richiedi.resolve(`@expo-google-fonts/titillium-web/${p}.ttf`));

/** A self-contained SVG as PNG, at this many times its own size, with the site's own type. */
export function png(svg: string, scala: number): Uint8Array<ArrayBuffer> {
  const dipinto = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scala },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Titillium Web' },
  });
  return new Uint8Array(dipinto.render().asPng());
}
