import type { Stage } from './datum.ts';
import { svg, type Markup } from './svg.ts';

/** The stages of each of the two ramps. */
const documents: readonly Stage[] = [1, 2, 3, 4];
const datasets: readonly Stage[] = [5, 6];

/** The whole ramps that some stages belong to; that of the documents where there is none. */
export function rampsOf(stages: readonly Stage[]): readonly Stage[] {
  const own = [documents, datasets].filter((ramp) => ramp.some((stage) => stages.includes(stage)));
  return own.length === 0 ? documents : own.flat();
}

/**
 * Patterns of stages for grey print and forced colours. A shape names its pattern in a
 * `fill` attribute; on screen the class rules of chart.css win over it with the plain colour.
 */
export function patterns(id: string, stages: readonly Stage[]): Markup {
  return svg`<defs>
${stages.map(
  (
    stage,
  ) => svg`<pattern id="${id}-stage-${stage}" width="6" height="6" patternUnits="userSpaceOnUse">
<rect class="pattern-${stage}" width="6" height="6"/>
${lines[stage]}
</pattern>`,
)}
</defs>`;
}

const lines: Record<Stage, Markup | null> = {
  1: svg`<circle class="pattern-dot" cx="3" cy="3" r="0.8"/>`,
  2: svg`<path class="pattern-line" d="M-1,7L7,-1M-1,1L1,-1M5,7L7,5"/>`,
  3: svg`<path class="pattern-line" d="M0,3H6"/>`,
  4: null,
  5: svg`<path class="pattern-line" d="M3,0V6"/>`,
  6: svg`<path class="pattern-line" d="M0,3H6M3,0V6"/>`,
};

/** The attributes of a shape filled as a stage. */
export function stageFill(id: string, stage: Stage): Markup {
  return svg`class="bar stage-${stage}" fill="url(#${id}-stage-${stage})"`;
}
