import type { RateWindow } from '#core/engine/theory/rate-map';

/** The ends of both rates, with enough digits to tell them apart. */
export interface WindowWords {
  readonly left: string;
  readonly right: string;
  readonly bottom: string;
  readonly top: string;
  readonly size: string;
}

export function windowWords({ left, bottom, size }: RateWindow): WindowWords {
  const digits = Math.max(0, Math.min(12, 2 - Math.floor(Math.log10(size))));
  const shown = (value: number) => String(Number(value.toFixed(digits)));
  return {
    left: shown(left),
    right: shown(left + size),
    bottom: shown(bottom),
    top: shown(bottom + size),
    size: String(Number(size.toPrecision(2))),
  };
}

/** For screen readers. */
export function windowLabel(window: RateWindow): string {
  const { left, right, bottom, top } = windowWords(window);
  return `Which pairs of rates arrive: the first from ${left} to ${right}, the second from ${bottom} to ${top}`;
}

/** How deep the class is, as the headline. */
export function depthWords(windows: readonly RateWindow[]): string {
  const zooms = windows.length - 1;
  if (zooms === 0) return 'Which pairs of rates arrive?';
  const times = (windows[0]?.size ?? 1) / (windows.at(-1)?.size ?? 1);
  const count = zooms === 1 ? 'One zoom' : `${zooms} zooms`;
  return `${count}: ${Math.round(times).toLocaleString('en')} times closer.`;
}
