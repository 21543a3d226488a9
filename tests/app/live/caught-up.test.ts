import { describe, expect, test } from 'vitest';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import { hasCaughtUp } from '../../../app/live/caught-up';
import { NOTHING_TOLD } from '../../../app/live/fold';

const view = (version: number) =>
  ({ version, phase: { kind: 'running', round: { number: 1 } } }) as unknown as StudentView;
const you = (version: number) => ({ version }) as unknown as You;

function heard(parts: { view: number; you?: number; frame?: number; heardAt?: number }) {
  const told = {
    ...NOTHING_TOLD,
    view: view(parts.view),
    you: you(parts.you ?? 1),
    frame: parts.frame === undefined ? null : ([1, parts.frame, 0, 0, [], []] as const),
  };
  return { told: told as never, startedAt: 1_000, heardAt: parts.heardAt ?? 1_500 };
}

describe('a new connection takes over from an old one that still speaks', () => {
  test('only once it has told a view, an own part and a frame that are not older', () => {
    const old = heard({ view: 7, you: 5, frame: 40 });
    expect(hasCaughtUp(heard({ view: 6, you: 5, frame: 41 }), old)).toBe(false);
    expect(hasCaughtUp(heard({ view: 7, you: 4, frame: 41 }), old)).toBe(false);
    expect(hasCaughtUp(heard({ view: 7, you: 5 }), old)).toBe(false);
    expect(hasCaughtUp(heard({ view: 7, you: 5, frame: 39 }), old)).toBe(false);
    expect(hasCaughtUp(heard({ view: 7, you: 5, frame: 40 }), old)).toBe(true);
  });

  test('at once where the old one has been silent since the new one began: the server may be another', () => {
    const old = heard({ view: 7, you: 5, frame: 40, heardAt: 999 });
    expect(hasCaughtUp(heard({ view: 2, you: 1 }), old)).toBe(true);
  });
});
