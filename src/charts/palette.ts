/** The colours of drawings, each under the custom property that carries it on a page. */
export type Palette = Record<
  | '--carta'
  | '--inchiostro'
  | '--testo-quieto'
  | '--griglia'
  | '--raggiunto'
  | '--attenzione'
  | '--parte'
  | `--stage-${1 | 2 | 3 | 4 | 5 | 6}`,
  string
>;

/** The two themes, as `#rrggbb`. Drawings that leave the site are painted from here; tokens.css declares the same, and a test compares them. */
export const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    '--carta': '#ffffff',
    '--inchiostro': '#17324d',
    '--testo-quieto': '#4a6178',
    '--griglia': '#d5dee7',
    '--raggiunto': '#00664a',
    '--attenzione': '#8a4b00',
    '--parte': '#b4c2cf',
    '--stage-1': '#bfd6ea',
    '--stage-2': '#5e97c9',
    '--stage-3': '#25649f',
    '--stage-4': '#0a3357',
    '--stage-5': '#9b7cba',
    '--stage-6': '#54347a',
  },
  dark: {
    '--carta': '#0e1a26',
    '--inchiostro': '#e6edf3',
    '--testo-quieto': '#a9baca',
    '--griglia': '#2a3b4c',
    '--raggiunto': '#5fd0a5',
    '--attenzione': '#f2b45c',
    '--parte': '#4a6178',
    '--stage-1': '#2c4c68',
    '--stage-2': '#4384bd',
    '--stage-3': '#86bbe8',
    '--stage-4': '#f2f8ff',
    '--stage-5': '#8a6cae',
    '--stage-6': '#d6c2ee',
  },
};

/** The rules of a style sheet with the colours of a theme in place of its custom properties. Throws for a property that is no colour here. */
export function painted(rules: string, palette: Palette): string {
  return rules.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    if (!Object.hasOwn(palette, name)) throw new Error(`no colour is called ${name}`);
    return palette[name as keyof Palette];
  });
}
