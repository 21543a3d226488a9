import type { CSSProperties } from 'react';

/**
 * A font size on the projector.
 * @param units pixels of a 1920 x 1080 screen; at least 24, to be read from the back
 */
export function size(units: number): CSSProperties {
  return { fontSize: `calc(${units} * var(--u))` };
}
