import type { MarkKind } from '../../ui/marks/outcome';

/** The design's tokens as the canvas needs them: resolved to plain colours, for the current theme. */
export interface StageColours {
  readonly isDark: boolean;
  /** From the outermost (high) to the innermost. */
  readonly bands: readonly string[];
  readonly keyline: string;
  readonly ink: string;
  readonly white: string;
  readonly fills: Readonly<Record<MarkKind, string>>;
}

const BANDS = 10;

/** @param element any element on the page: the tokens belong to the root */
export function readStageColours(element: Element): StageColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    bands: Array.from({ length: BANDS }, (_, k) => token(`band-${k}`)),
    keyline: token('keyline'),
    ink: token('on-outcome'),
    white: token('on-klein'),
    fills: {
      converged: token('converged'),
      trapped: token('trapped'),
      'too-slow': token('too-slow'),
      oscillating: token('oscillating'),
      diverged: token('diverged'),
      running: token('on-klein'),
    },
  };
}

/** From this band on, text is dark in the light theme; in the dark theme it is always white. */
const FIRST_LIGHT_BAND = 6;

/** The text colour to use on a band, with a contrast of at least 4.5:1. */
export function textColourOn(band: number, colours: StageColours): string {
  return !colours.isDark && band >= FIRST_LIGHT_BAND ? colours.ink : colours.white;
}
