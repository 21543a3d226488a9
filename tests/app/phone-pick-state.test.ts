import { describe, expect, it } from 'vitest';
import type { Acknowledgement } from '#core/protocol/events';
import {
  type NumberedPick,
  nextPickState,
  type PickAction,
  type PickState,
  startPicking,
} from '../../app/(phone)/pick/pick-state';

const OK: Acknowledgement = { ok: true, version: 7 };
const refused = (code: 'stale-pick' | 'not-stored' | 'busy' | 'too-late'): Acknowledgement => ({
  ok: false,
  code,
  message: `refused: ${code}`,
});
const pick = (number: number, learningRate: number): NumberedPick => ({ number, learningRate });

function acted(start: PickState, ...actions: PickAction[]): PickState {
  return actions.reduce(nextPickState, start);
}
const chosen = (learningRate: number): PickAction => ({ type: 'chosen', learningRate });
const answered = (one: NumberedPick, answer: Acknowledgement, round = 1): PickAction => ({
  type: 'answered',
  round,
  pick: one,
  answer,
});
const told = (stored: NumberedPick | null, round = 1): PickAction => ({
  type: 'told',
  round,
  stored,
});

describe('a pick', () => {
  it('is pending until the server has answered, then it is what the server has', () => {
    const waiting = acted(startPicking(1, null), chosen(0.3));
    expect(waiting.pending).toEqual(pick(1, 0.3));
    expect(waiting.stored).toBeNull();
    const saved = acted(waiting, answered(pick(1, 0.3), OK));
    expect(saved).toEqual(startPicking(1, pick(1, 0.3)));
  });

  it('counts on from the number that the server has stored', () => {
    expect(acted(startPicking(1, pick(41, 0.1)), chosen(0.3)).pending).toEqual(pick(42, 0.3));
  });

  it('is replaced by a newer one, and only the newest is waited for', () => {
    const state = acted(
      startPicking(1, null),
      chosen(0.3),
      chosen(0.4),
      answered(pick(1, 0.3), OK),
    );
    expect(state.stored).toEqual(pick(1, 0.3));
    expect(state.pending).toEqual(pick(2, 0.4));
    expect(acted(state, answered(pick(2, 0.4), OK))).toEqual(startPicking(1, pick(2, 0.4)));
  });

  it('that is refused late for an older number changes nothing', () => {
    const state = acted(startPicking(1, null), chosen(0.3), chosen(0.4));
    expect(acted(state, answered(pick(1, 0.3), refused('too-late')))).toBe(state);
  });

  it('that is the same as the stored or the pending one is not sent again', () => {
    const stored = startPicking(1, pick(3, 0.3));
    expect(acted(stored, chosen(0.3))).toEqual(stored);
    const waiting = acted(stored, chosen(0.5));
    expect(acted(waiting, chosen(0.5))).toBe(waiting);
  });

  it('goes back to the stored one while another is on its way', () => {
    const state = acted(startPicking(1, pick(3, 0.3)), chosen(0.5), chosen(0.3));
    expect(state.pending).toEqual(pick(5, 0.3));
  });
});

describe('a refusal', () => {
  it('is shown, and the stored pick stays', () => {
    const state = acted(
      startPicking(1, pick(1, 0.2)),
      chosen(0.3),
      answered(pick(2, 0.3), refused('too-late')),
    );
    expect(state).toMatchObject({
      stored: pick(1, 0.2),
      pending: null,
      refusal: 'refused: too-late',
    });
  });

  it('that will pass keeps the pick pending and counts the attempts', () => {
    const once = acted(
      startPicking(1, null),
      chosen(0.3),
      answered(pick(1, 0.3), refused('not-stored')),
    );
    expect(once).toMatchObject({ pending: pick(1, 0.3), attempt: 1, refusal: null });
    expect(acted(once, answered(pick(1, 0.3), refused('busy'))).attempt).toBe(2);
    expect(acted(once, chosen(0.4)).attempt).toBe(0);
  });

  it('as stale, because another tab has picked, counts on above it', () => {
    const state = acted(
      startPicking(1, null),
      chosen(0.3),
      told(pick(4, 0.9)),
      answered(pick(1, 0.3), refused('stale-pick')),
    );
    expect(state.pending).toEqual(pick(5, 0.3));
    expect(acted(state, answered(pick(5, 0.3), OK)).stored).toEqual(pick(5, 0.3));
  });

  it('as stale before the other tab’s pick was told still counts on', () => {
    const state = acted(
      startPicking(1, null),
      chosen(0.3),
      answered(pick(1, 0.3), refused('stale-pick')),
    );
    expect(state.pending).toEqual(pick(2, 0.3));
  });

  it('is forgotten with the next choice', () => {
    const state = acted(
      startPicking(1, null),
      chosen(0.3),
      answered(pick(1, 0.3), refused('too-late')),
    );
    expect(acted(state, chosen(0.4)).refusal).toBeNull();
  });
});

describe('the server’s word', () => {
  it('from another tab is taken over', () => {
    expect(acted(startPicking(1, pick(1, 0.3)), told(pick(2, 0.7))).stored).toEqual(pick(2, 0.7));
  });

  it('that is older than the acknowledgement is not', () => {
    const state = startPicking(1, pick(2, 0.7));
    expect(acted(state, told(pick(1, 0.3)))).toBe(state);
    expect(acted(state, told(null))).toBe(state);
  });

  it('ends the wait where the acknowledgement was lost', () => {
    const state = acted(startPicking(1, null), chosen(0.3), told(pick(1, 0.3)));
    expect(state).toEqual(startPicking(1, pick(1, 0.3)));
  });

  it('leaves a newer intention pending', () => {
    const state = acted(startPicking(1, null), chosen(0.3), chosen(0.4), told(pick(1, 0.3)));
    expect(state).toMatchObject({ stored: pick(1, 0.3), pending: pick(2, 0.4) });
  });

  it('of another round starts anew, and answers of the old round are ignored', () => {
    const state = acted(startPicking(1, pick(3, 0.3)), chosen(0.4), told(null, 2));
    expect(state).toEqual(startPicking(2, null));
    expect(acted(state, answered(pick(4, 0.4), OK, 1))).toBe(state);
  });
});
