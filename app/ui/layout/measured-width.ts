import { useSyncExternalStore } from 'react';
import { textWidth } from './text-width';

/** Of a text on one line, in em. */
export interface TextWidths {
  readonly usual: number;
  /** With the type at its narrowest, which other scripts than the type's own do not follow. */
  readonly narrow: number;
}

/** The type at its narrowest, in percent. */
export const NARROWEST_STRETCH = 75;
/** The length of a line of it, as a share of the usual one. */
const NARROW_SHARE = 0.82;
/** Measured at this size, so that rounding to pixels is nothing. */
const MEASURED_PX = 100;
/** Of names on a list at most: forgotten all at once beyond. */
const MOST_KEPT = 2_000;

const kept = new Map<string, TextWidths>();
let ruler: HTMLElement | null = null;
let fontsLoaded = 0;
/** Whoever shows a measured text now. */
const told = new Set<() => void>();

/** As this browser sets it, in the fonts it has by now; again when more have come. */
export function useTextWidths(text: string, weight: number): TextWidths {
  const loads = useSyncExternalStore(
    onFonts,
    () => fontsLoaded,
    () => -1,
  );
  return loads === -1 ? estimated(text) : measured(text, weight);
}

function estimated(text: string): TextWidths {
  const usual = textWidth(text);
  return { usual, narrow: usual * NARROW_SHARE };
}

function measured(text: string, weight: number): TextWidths {
  const key = `${weight} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const widths = {
    usual: lengthOf(text, weight, 100),
    narrow: lengthOf(text, weight, NARROWEST_STRETCH),
  };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, widths);
  return widths;
}

function lengthOf(text: string, weight: number, stretch: number): number {
  ruler ??= makeRuler();
  ruler.style.fontWeight = String(weight);
  ruler.style.fontStretch = `${stretch}%`;
  ruler.textContent = text;
  const { width } = ruler.getBoundingClientRect();
  // Whoever looks for a text in the page finds it where it is shown.
  ruler.textContent = '';
  return width / MEASURED_PX;
}

function makeRuler(): HTMLElement {
  const element = document.createElement('span');
  element.setAttribute('aria-hidden', 'true');
  element.translate = false;
  element.style.cssText = `position:fixed;top:0;left:0;visibility:hidden;white-space:pre;font-size:${MEASURED_PX}px;contain:layout`;
  document.body.append(element);
  // For good: also where no text is shown while a font comes.
  document.fonts.addEventListener('loadingdone', measureAnew);
  return element;
}

function onFonts(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}

function measureAnew(): void {
  kept.clear();
  fontsLoaded += 1;
  for (const tell of told) tell();
}
