import { type KeyPress, plainKey } from '../../../ui/keys/key-press';

/** What a key asks for; whether it makes sense right now is up to the console. */
export type KeyAction =
  | 'next'
  | 'undo'
  | 'pause'
  | 'toggle-picks'
  | 'add-time'
  | 'end-run'
  | 'to-the-end';

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ' ': 'next',
  PageDown: 'next',
  PageUp: 'undo',
  u: 'undo',
  p: 'pause',
  v: 'toggle-picks',
  t: 'add-time',
  e: 'end-run',
  g: 'to-the-end',
};

/** Where every key belongs to the focused element: typing and choosing. */
const KEEPS_ALL_KEYS =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';
/** Elements that already use the space bar themselves. */
const KEEPS_SPACE =
  'button, a[href], summary, [role="button"], [role="radio"], [role="switch"], [role="combobox"], [role="tab"]';

/**
 * What a key pressed anywhere on the console asks for. Presenter clickers send Page Down and Page Up.
 * @returns null unless it is a plain key (see `plainKey`) that doesn't belong to the focused element
 */
export function keyAction(press: KeyPress): KeyAction | null {
  const action = ACTIONS[plainKey(press) ?? ''];
  if (action === undefined) return null;
  if (isInside(press.target, KEEPS_ALL_KEYS)) return null;
  if (press.key === ' ' && isInside(press.target, KEEPS_SPACE)) return null;
  return action;
}

function isInside(target: unknown, selector: string): boolean {
  return (
    typeof target === 'object' &&
    target !== null &&
    'closest' in target &&
    typeof target.closest === 'function' &&
    target.closest(selector) !== null
  );
}
