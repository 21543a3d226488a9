import { describe, expect, it } from 'vitest';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import { sentence } from '#core/words/messages';
import {
  highestNumber,
  type InputAction,
  type InputState,
  type Numbered,
  nextInputState,
  startInput,
} from '../../../../app/parts/phone/input/input-state';
import { reassurance } from '../../../../app/parts/phone/input/input-words';
import { savedWord } from '../../../../app/parts/phone/input/saved-word';
import type { PickValue } from '../../../../app/parts/phone/pick/pick-input';
import { english } from '../../../support/words';

const OK: Acknowledgement = { ok: true, version: 7 };
const REASONS = {
  'stale-input': sentence('refusals.newer-pick', { rate: 0.3 }),
  'not-stored': sentence('refusals.not-stored'),
  busy: sentence('refusals.too-fast'),
  'too-late': sentence('refusals.late-pick'),
};
const refused = (code: keyof typeof REASONS): Acknowledgement => ({
  ok: false,
  code,
  reason: REASONS[code],
});
type State = InputState<PickValue>;
type Action = InputAction<PickValue>;
const pick = (
  number: number,
  learningRate: number,
  prediction: PickValue['prediction'] = null,
): Numbered<PickValue> => ({ number, value: { learningRate, prediction } });

function acted(start: State, ...actions: Action[]): State {
  return actions.reduce((state, action) => nextInputState(state, numbered(state, action)), start);
}
/** As a page that is the only tab of its device numbers its choices. */
function numbered(state: State, action: Action): Action {
  return action.type === 'chosen' ? { ...action, number: highestNumber(state) + 1 } : action;
}
const chosen = (learningRate: number, prediction: PickValue['prediction'] = null): Action => ({
  type: 'chosen',
  number: 0,
  value: { learningRate, prediction },
});
const answered = (one: Numbered<PickValue>, answer: Acknowledgement, round = 1): Action => ({
  type: 'answered',
  round,
  input: one,
  answer,
});
const told = (stored: Numbered<PickValue> | null, round = 1): Action => ({
  type: 'told',
  round,
  stored,
});

describe('an input, here a pick', () => {
  it('is pending until the server has answered, then it is what the server has', () => {
    const waiting = acted(startInput<PickValue>(1, null), chosen(0.3));
    expect(waiting.pending).toEqual(pick(1, 0.3));
    expect(waiting.stored).toBeNull();
    const saved = acted(waiting, answered(pick(1, 0.3), OK));
    expect(saved).toEqual(startInput<PickValue>(1, pick(1, 0.3)));
  });

  it('counts on from the number that the server has stored', () => {
    expect(acted(startInput<PickValue>(1, pick(41, 0.1)), chosen(0.3)).pending).toEqual(
      pick(42, 0.3),
    );
  });

  it('is replaced by a newer one, and only the newest is waited for', () => {
    const state = acted(
      startInput<PickValue>(1, null),
      chosen(0.3),
      chosen(0.4),
      answered(pick(1, 0.3), OK),
    );
    expect(state.stored).toEqual(pick(1, 0.3));
    expect(state.pending).toEqual(pick(2, 0.4));
    expect(acted(state, answered(pick(2, 0.4), OK))).toEqual(
      startInput<PickValue>(1, pick(2, 0.4)),
    );
  });

  it('that is refused late for an older number changes nothing', () => {
    const state = acted(startInput<PickValue>(1, null), chosen(0.3), chosen(0.4));
    expect(acted(state, answered(pick(1, 0.3), refused('too-late')))).toBe(state);
  });

  it('that is the same as the stored or the pending one is not sent again', () => {
    const stored = startInput<PickValue>(1, pick(3, 0.3));
    expect(acted(stored, chosen(0.3))).toEqual(stored);
    const waiting = acted(stored, chosen(0.5));
    expect(acted(waiting, chosen(0.5))).toBe(waiting);
  });

  it('is another one when its prediction is, at the same rate', () => {
    const stored = startInput<PickValue>(1, pick(3, 0.3));
    expect(acted(stored, chosen(0.3, 'converged')).pending).toEqual(pick(4, 0.3, 'converged'));
    const predicted = startInput<PickValue>(1, pick(4, 0.3, 'converged'));
    expect(acted(predicted, chosen(0.3, 'converged'))).toEqual(predicted);
  });

  it('goes back to the stored one while another is on its way', () => {
    const state = acted(startInput<PickValue>(1, pick(3, 0.3)), chosen(0.5), chosen(0.3));
    expect(state.pending).toEqual(pick(5, 0.3));
  });
});

describe('a refusal', () => {
  it('is shown, and the stored pick stays', () => {
    const state = acted(
      startInput<PickValue>(1, pick(1, 0.2)),
      chosen(0.3),
      answered(pick(2, 0.3), refused('too-late')),
    );
    expect(state).toMatchObject({
      stored: pick(1, 0.2),
      pending: null,
      refusal: REASONS['too-late'],
    });
  });

  it('that will pass keeps the pick pending and counts the attempts', () => {
    const once = acted(
      startInput<PickValue>(1, null),
      chosen(0.3),
      answered(pick(1, 0.3), refused('not-stored')),
    );
    expect(once).toMatchObject({ pending: pick(1, 0.3), attempt: 1, refusal: null });
    expect(acted(once, answered(pick(1, 0.3), refused('busy'))).attempt).toBe(2);
    expect(acted(once, chosen(0.4)).attempt).toBe(0);
  });

  it('as stale, because another tab has picked since, leaves that pick, told before it or after', () => {
    const start = startInput<PickValue>(1, null);
    const refusal = answered(pick(1, 0.3), refused('stale-input'));
    const toldFirst = acted(start, chosen(0.3), told(pick(2, 0.9)), refusal);
    expect(toldFirst).toEqual(startInput<PickValue>(1, pick(2, 0.9)));
    const toldLater = acted(start, chosen(0.3), refusal, told(pick(2, 0.9)));
    expect(toldLater).toEqual(startInput<PickValue>(1, pick(2, 0.9)));
  });

  it('is forgotten with the next choice', () => {
    const state = acted(
      startInput<PickValue>(1, null),
      chosen(0.3),
      answered(pick(1, 0.3), refused('too-late')),
    );
    expect(acted(state, chosen(0.4)).refusal).toBeNull();
  });
});

describe('the server’s word', () => {
  it('from another tab is taken over', () => {
    expect(acted(startInput<PickValue>(1, pick(1, 0.3)), told(pick(2, 0.7))).stored).toEqual(
      pick(2, 0.7),
    );
  });

  it('that is older than the acknowledgement is not', () => {
    const state = startInput<PickValue>(1, pick(2, 0.7));
    expect(acted(state, told(pick(1, 0.3)))).toBe(state);
    expect(acted(state, told(null))).toBe(state);
  });

  it('ends the wait where the acknowledgement was lost', () => {
    const state = acted(startInput<PickValue>(1, null), chosen(0.3), told(pick(1, 0.3)));
    expect(state).toEqual(startInput<PickValue>(1, pick(1, 0.3)));
  });

  it('leaves a newer intention pending', () => {
    const state = acted(
      startInput<PickValue>(1, null),
      chosen(0.3),
      chosen(0.4),
      told(pick(1, 0.3)),
    );
    expect(state).toMatchObject({ stored: pick(1, 0.3), pending: pick(2, 0.4) });
  });

  it('of another round starts anew, and answers of the old round are ignored', () => {
    const state = acted(startInput<PickValue>(1, pick(3, 0.3)), chosen(0.4), told(null, 2));
    expect(state).toEqual(startInput<PickValue>(2, null));
    expect(acted(state, answered(pick(4, 0.4), OK, 1))).toBe(state);
  });
});

describe('the word at the foot of the page', () => {
  const here = { isConnected: true, isClosing: false, isSlow: false };
  const saved = startInput<PickValue>(1, pick(2, 0.3));

  it('says saved only of what the server has', () => {
    expect(savedWord(saved, here)).toMatchObject({ kind: 'saved', isOffline: false });
    expect(savedWord(acted(saved, chosen(0.4)), here).kind).toBe('saving');
    expect(savedWord(startInput<PickValue>(1, null), here).kind).toBe('nothing');
  });

  it('says so where it takes longer, or the connection is gone', () => {
    const pending = acted(saved, chosen(0.4));
    expect(savedWord(pending, { ...here, isSlow: true }).kind).toBe('retrying');
    expect(savedWord(pending, { ...here, isConnected: false }).kind).toBe('offline');
    expect(savedWord(saved, { ...here, isConnected: false })).toMatchObject({ isOffline: true });
  });

  it('is locked once what was on its way has arrived', () => {
    expect(savedWord(saved, { ...here, isClosing: true }).kind).toBe('locked');
    expect(savedWord(acted(saved, chosen(0.4)), { ...here, isClosing: true }).kind).toBe('saving');
  });
});

describe('what is said while the connection is lost', () => {
  it('promises no more than is true', () => {
    expect(reassurance(english, 'answer', false, true)).toBe('Your answer is safe.');
    expect(reassurance(english, 'answer', true, true)).toBe('Your answer goes out then.');
    expect(reassurance(english, 'answer', false, false)).toBe('Nothing is lost.');
  });
});
