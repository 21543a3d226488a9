import { describe, expect, it } from 'vitest';
import { keyAction } from '../../../../app/teach/console/keys/keys';
import {
  AFTER_SKIPPED_RUN_MS,
  PRESSES_APART_MS,
  PressGuard,
} from '../../../../app/teach/console/next/press-guard';
import type { KeyPress } from '../../../../app/ui/keys/key-press';

/** A target inside elements of these kinds: `closest` finds one of them by its place in the selector. */
function inside(...kinds: string[]) {
  return {
    closest: (selector: string) =>
      selector.split(', ').some((part) => kinds.includes(part)) ? {} : null,
  };
}

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    repeat: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    defaultPrevented: false,
    target: inside('body'),
    ...more,
  };
}

describe('a key on the console', () => {
  it('goes on with the space bar and with what a presenter clicker sends', () => {
    expect(keyAction(press(' '))).toBe('next');
    expect(keyAction(press('PageDown'))).toBe('next');
  });

  it('takes back with Page Up, which a clicker sends too', () => {
    expect(keyAction(press('PageUp'))).toBe('undo');
    expect(keyAction(press('u'))).toBe('undo');
  });

  it('has letters for the rest, in either case', () => {
    expect(keyAction(press('P'))).toBe('pause');
    expect(keyAction(press('v'))).toBe('toggle-picks');
    expect(keyAction(press('V'))).toBe('toggle-picks');
    expect(keyAction(press('t'))).toBe('add-time');
    expect(keyAction(press('E'))).toBe('end-run');
    expect(keyAction(press('x'))).toBeNull();
  });

  it('does nothing while it is held down, with a modifier, or where something else took it', () => {
    expect(keyAction(press(' ', { repeat: true }))).toBeNull();
    expect(keyAction(press('t', { ctrlKey: true }))).toBeNull();
    expect(keyAction(press('v', { metaKey: true }))).toBeNull();
    expect(keyAction(press('e', { altKey: true }))).toBeNull();
    expect(keyAction(press(' ', { defaultPrevented: true }))).toBeNull();
  });

  it('belongs to a field or a dialog that has the focus', () => {
    for (const kind of ['input', 'textarea', '[role="dialog"]', '[role="alertdialog"]']) {
      expect(keyAction(press('PageDown', { target: inside(kind) })), kind).toBeNull();
      expect(keyAction(press('v', { target: inside(kind) })), kind).toBeNull();
    }
  });

  it('leaves the space bar to a button that has the focus, but not Page Down', () => {
    const target = inside('button');
    expect(keyAction(press(' ', { target }))).toBeNull();
    expect(keyAction(press('PageDown', { target }))).toBe('next');
  });

  it('counts anywhere where the target is no element', () => {
    expect(keyAction(press('PageDown', { target: null }))).toBe('next');
  });
});

describe('the guard of the big button', () => {
  it('takes two presses close together as one', () => {
    const guard = new PressGuard();
    expect(guard.accepts(1_000)).toBe(true);
    expect(guard.accepts(1_000 + PRESSES_APART_MS - 1)).toBe(false);
    expect(guard.accepts(1_000 + PRESSES_APART_MS)).toBe(true);
  });

  it('is not kept shut by presses that did not count', () => {
    const guard = new PressGuard();
    guard.accepts(0);
    for (let at = 100; at < PRESSES_APART_MS; at += 100) expect(guard.accepts(at)).toBe(false);
    expect(guard.accepts(PRESSES_APART_MS)).toBe(true);
  });

  it('lets nothing through just after the button has changed its meaning', () => {
    const guard = new PressGuard();
    guard.meaningChanged(5_000);
    expect(guard.accepts(5_000 + PRESSES_APART_MS - 1)).toBe(false);
    expect(guard.accepts(5_000 + PRESSES_APART_MS)).toBe(true);
  });

  it('keeps the results of a run that ended while it was being skipped', () => {
    const guard = new PressGuard();
    expect(guard.accepts(4_900)).toBe(true);
    guard.meaningChanged(5_000, AFTER_SKIPPED_RUN_MS);
    expect(guard.accepts(5_000 + AFTER_SKIPPED_RUN_MS - 1)).toBe(false);
    expect(guard.accepts(5_000 + AFTER_SKIPPED_RUN_MS)).toBe(true);
  });
});
