import { describe, expect, it } from 'vitest';
import { sentence } from '#core/words/messages';
import { phonePlace } from '../../../app/(phone)/room/place';
import { safeWords } from '../../../app/(phone)/room/safe-words';
import { spokenNews } from '../../../app/(phone)/room/signals/announcement';
import { signalBetween, type Turn, turnOf } from '../../../app/(phone)/room/signals/turns';
import { tellPhone } from '../../../app/gallery/phone/tell-phone';
import { standingStill } from '../../../app/parts/phone/standing-still';
import { SMALL_CLASS } from '../../support/app/phases';
import { english } from '../../support/words';

const SETTING = { ...SMALL_CLASS, phase: 'picking' } as const;
const told = (changes: Partial<Parameters<typeof tellPhone>[0]>) =>
  tellPhone({ ...SETTING, ...changes });
const turn = (changes: Partial<Parameters<typeof tellPhone>[0]>): Turn => {
  const { view, you } = told(changes);
  return turnOf(view, you);
};

describe('what a hand feels', () => {
  it('is the lock, and then its own result', () => {
    const [picking, running, over] = [
      turn({}),
      turn({ phase: 'running' }),
      turn({ phase: 'finished' }),
    ];
    expect(signalBetween(picking, running)).toBe('lock');
    expect(signalBetween(running, over)).toBe('verdict');
    expect(signalBetween(over, over)).toBeNull();
  });

  it('in a question is the lock, and then the answer, not the end of the vote', () => {
    const vote = { kind: 'question' } as const;
    const locked = turn({ ...vote, phase: 'finished' });
    const shown = turn({ ...vote, phase: 'finished', isAnswerShown: true });
    expect(signalBetween(turn(vote), locked)).toBe('lock');
    expect(signalBetween(locked, shown)).toBe('verdict');
  });

  it('is nothing at the first look, and nothing of a round without an own input', () => {
    const over = turn({ phase: 'finished' });
    expect(signalBetween(turnOf(null, null), over)).toBeNull();
    const watched = turn({ phase: 'finished', rate: null });
    expect(signalBetween(turn({ phase: 'running', rate: null }), watched)).toBeNull();
  });
});

describe('what is safe while the connection is lost', () => {
  it('is named as what it is', () => {
    const words = (changes: Parameters<typeof told>[0]) => {
      const { view, you } = told(changes);
      return safeWords(english, view, you);
    };
    expect(words({ phase: 'lobby' })).toBe('You are still in.');
    expect(words({ phase: 'running' })).toBe('Your pick is safe.');
    expect(words({ phase: 'running', kind: 'steer', step: 20 })).toBe('Your last rate stays.');
    expect(words({ phase: 'running', kind: 'range-test', step: 20 })).toBe('Your stop is safe.');
    expect(words({ phase: 'finished', kind: 'question' })).toBe('Your answer is safe.');
    expect(words({ phase: 'running', rate: null })).toBe('Nothing is lost.');
  });
});

describe('what a screen reader hears', () => {
  const heard = (changes: Parameters<typeof told>[0]) => {
    const { view, you } = told(changes);
    return spokenNews(english, view, you);
  };
  it('is the turn of the round, and the pause', () => {
    expect(heard({ title: '' })).toBe('Race 1 is open.');
    expect(heard({ isPaused: true })).toBe('Paused.');
    expect(heard({ phase: 'running', isPaused: true })).toBe('Paused.');
    expect(heard({ phase: 'finished', kind: 'question' })).toBe('Locked. Look at the screen.');
  });

  it('is the own outcome at the end', () => {
    expect(heard({ phase: 'finished', item: 'valley', rate: 0.1 })).toBe(
      'Your run with 0.10 has diverged.',
    );
  });
});

describe('why a clock stands still', () => {
  it('is the instructor before it is the server', () => {
    expect(standingStill(english, { paused: true, waiting: true })?.short).toBe('paused');
    expect(standingStill(english, { paused: false, waiting: true })?.short).toBe('the clock waits');
    expect(standingStill(english, { paused: false, waiting: false })).toBeNull();
  });
});

describe('which page a phone shows', () => {
  const { view, you } = told({ phase: 'running' });
  const live = { link: 'live', refusal: null, view, you } as const;
  const out = { ...you, participant: null };
  const refusal = { code: 'unknown-room', reason: sentence('refusals.unknown-room') } as const;

  it('follows what the room says of it, whether it has seen the phone in or not', () => {
    expect(phonePlace(live, false).kind).toBe('in');
    expect(phonePlace({ ...live, link: 'lost' }, false).kind).toBe('in');
    expect(phonePlace({ ...live, you: null }, false).kind).toBe('waiting');
  });

  it('is the way in for a stranger, a word for who was removed, another for who was forgotten', () => {
    expect(phonePlace({ ...live, you: out }, false).kind).toBe('stranger');
    expect(phonePlace({ ...live, you: { ...out, isRemoved: true } }, false).kind).toBe('removed');
    expect(phonePlace({ ...live, you: { ...out, isRemoved: true } }, true).kind).toBe('removed');
    expect(phonePlace({ ...live, you: out }, true).kind).toBe('forgotten');
  });

  it('goes on by itself when the phone is let back in', () => {
    expect(phonePlace(live, true).kind).toBe('in');
  });

  it('ends with a refusal, or with the room', () => {
    expect(phonePlace({ ...live, link: 'refused', refusal }, true).kind).toBe('refused');
    const closed = { ...view, phase: { kind: 'closed' as const } };
    expect(phonePlace({ ...live, view: closed }, true).kind).toBe('closed');
  });
});
