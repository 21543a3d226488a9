/** Steps for one press of Page up or Page down. */
const FAR = 10;

export type ReplayKey =
  | { readonly kind: 'toggle' }
  | { readonly kind: 'seek'; readonly step: number };

/**
 * What a key asks for; null: nothing. Held keys go on stepping. Up and down are left to scroll the page.
 * @param key as `KeyboardEvent.key` names it
 * @param step the one shown @param steps the last one
 */
export function replayKey(key: string, step: number, steps: number): ReplayKey | null {
  switch (key) {
    case ' ':
      return { kind: 'toggle' };
    case 'ArrowLeft':
      return to(step - 1, steps);
    case 'ArrowRight':
      return to(step + 1, steps);
    case 'PageUp':
      return to(step - FAR, steps);
    case 'PageDown':
      return to(step + FAR, steps);
    case 'Home':
      return to(0, steps);
    case 'End':
      return to(steps, steps);
    default:
      return null;
  }
}

function to(step: number, steps: number): ReplayKey {
  return { kind: 'seek', step: Math.max(0, Math.min(step, steps)) };
}

const TYPES = 'input:not([type="range"]), textarea, select, [contenteditable], [role="dialog"]';
const PRESSED = 'button, a, summary, [role="button"]';

/** Whether a key pressed there is the element's own: letters in a field, the space bar on a button. */
export function isOwnKey(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPES) !== null) return true;
  return key === ' ' && target.closest(PRESSED) !== null;
}
