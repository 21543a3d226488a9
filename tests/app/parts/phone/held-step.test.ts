import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stepped } from '../../../../app/parts/phone/pick/rate-scale';
import { useHeldStep } from '../../../../app/parts/phone/pick/use-held-step';

const RATE = 0.1;
const ONCE = stepped(RATE, 1);
const TWICE = stepped(ONCE, 1);

type Held = ReturnType<typeof useHeldStep>;
type Heard = readonly [what: string, rate?: number];

function Button({ isLive, heard, made }: { isLive: boolean; heard: Heard[]; made: Held[] }) {
  const held = useHeldStep({
    direction: 1,
    rate: RATE,
    isLive,
    onDraft: (rate) => heard.push(['draft', rate]),
    onCommit: (rate) => heard.push(['commit', rate]),
    onDrop: () => heard.push(['drop']),
  });
  made.push(held);
  return null;
}

describe('a finger on a button that steps', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** A button that was pressed for so long, and what has been heard of it. */
  function pressed(isLive: boolean, heldMs: number) {
    const heard: Heard[] = [];
    const made: Held[] = [];
    renderToStaticMarkup(createElement(Button, { isLive, heard, made }));
    const [held] = made;
    held?.press({ button: 0 });
    vi.advanceTimersByTime(heldMs);
    return { heard, release: () => held?.release(), cancel: () => held?.cancel() };
  }

  it('that scrolls sends nothing where every draft goes out', () => {
    const { heard, cancel } = pressed(true, 300);
    expect(heard).toEqual([]);
    cancel();
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual([['drop']]);
  });

  it('that lets go has made one step, and one that holds makes more', () => {
    const tap = pressed(true, 100);
    tap.release();
    tap.cancel();
    vi.advanceTimersByTime(1_000);
    expect(tap.heard).toEqual([['commit', ONCE]]);
    const hold = pressed(true, 420);
    expect(hold.heard).toEqual([['draft', TWICE]]);
    hold.release();
    expect(hold.heard).toEqual([
      ['draft', TWICE],
      ['commit', TWICE],
    ]);
  });

  it('sees the step at once where it is only drafted', () => {
    expect(pressed(false, 0).heard).toEqual([['draft', ONCE]]);
  });
});
