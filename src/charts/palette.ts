import { lab, rgb } from 'd3';

/** The colours of one theme, as `#rrggbb`; chart.css holds the same values (a test compares them). */
export type Palette = {
  surface: string;
  ink: string;
  muted: string;
  reached: string;
  missed: string;
  stages: readonly [string, string, string, string];
};

/** The two themes. */
export const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    surface: '#ffffff',
    ink: '#17324d',
    muted: '#4a6178',
    reached: '#00664a',
    missed: '#8a4b00',
    stages: ['#bfd6ea', '#5e97c9', '#25649f', '#0a3357'],
  },
  dark: {
    surface: '#0e1a26',
    ink: '#e6edf3',
    muted: '#a9baca',
    reached: '#5fd0a5',
    missed: '#f2b45c',
    stages: ['#2c4c68', '#4384bd', '#86bbe8', '#f2f8ff'],
  },
};

/** Ways of seeing: all cones, none, or one kind missing. */
export type Vision = 'full' | 'grey' | 'protan' | 'deutan' | 'tritan';

/** Matrices of Machado, Oliveira and Fernandes (2009) at full severity, over linear RGB. */
const matrices: Record<'protan' | 'deutan' | 'tritan', readonly number[]> = {
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
};

function toLinear(colour: string): [number, number, number] {
  const { r, g, b } = rgb(colour);
  const linear = (channel: number) =>
    channel <= 10.31475 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return [linear(r), linear(g), linear(b)];
}

function toHex(linear: readonly number[]): string {
  const [r = 0, g = 0, b = 0] = linear.map((share) => {
    const inside = Math.max(0, Math.min(1, share));
    return 255 * (inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055);
  });
  return rgb(r, g, b).formatHex();
}

/** Relative luminance of WCAG 2, 0 to 1. */
export function luminance(colour: string): number {
  const [r, g, b] = toLinear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** The colour as it is seen. */
export function seen(colour: string, vision: Vision): string {
  if (vision === 'full') return colour;
  const linear = toLinear(colour);
  if (vision === 'grey') return toHex([0, 0, 0].map(() => luminance(colour)));
  const matrix = matrices[vision];
  return toHex(
    [0, 3, 6].map((row) => linear.reduce((sum, c, i) => sum + c * (matrix[row + i] ?? 0), 0)),
  );
}

/** Distance of two colours in CIELAB (ΔE 1976); about 2.3 is just noticeable. */
export function difference(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}
