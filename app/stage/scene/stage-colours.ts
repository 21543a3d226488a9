import type { MarkKind } from '../../ui/marks/outcome';

/** The design's tokens as the canvas needs them: resolved to plain colours, for the theme of the moment. */
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

/** @param element any element on the page: the tokens are the root's */
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

/** Lighter bands from here on carry ink in the light theme; the dark theme is white throughout. */
const FIRST_LIGHT_BAND = 6;

/** The text colour that reads on a band, 4.5:1 or better. */
export function textColourOn(band: number, colours: StageColours): string {
  return !colours.isDark && band >= FIRST_LIGHT_BAND ? colours.ink : colours.white;
}
