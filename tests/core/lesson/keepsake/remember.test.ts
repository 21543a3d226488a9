import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptRound } from '#core/lesson/keepsake/kept-round';
import { type Remembered, type RememberedCode, toRemember } from '#core/lesson/keepsake/remember';
import { KEPT_SESSIONS } from '../../../support/room/kept-rounds';

describe('the three lines to remember', () => {
  it('[KS4] are three of different kinds, and each is true of what the student did', () => {
    fc.assert(
      fc.property(KEPT_SESSIONS, (rounds) => {
        const lines = toRemember(rounds);
        expect(lines).toHaveLength(3);
        expect(new Set(lines.map(({ code }) => code)).size).toBe(3);
        for (const line of lines)
          expect([line.code, isTrue(line, rounds)]).toEqual([line.code, true]);
      }),
    );
  });

  it('[KS4] are what holds for everybody, for whoever did nothing', () => {
    const codes = ['rule', 'edge-rule', 'search-rule'];
    expect(toRemember([]).map(({ code }) => code)).toEqual(codes);
    fc.assert(
      fc.property(KEPT_SESSIONS, (rounds) => {
        const idle = rounds.map((round) => ({ ...round, pick: null, verdict: null, vote: null }));
        expect(toRemember(idle).map(({ code }) => code)).toEqual(codes);
      }),
    );
  });

  it('[KS4] begin with what went wrong and leave a line to what worked', () => {
    fc.assert(
      fc.property(KEPT_SESSIONS, (rounds) => {
        const lines = toRemember(rounds);
        const codes = lines.map(({ code }) => code);
        const spokenOf = lines.slice(0, 2).map(({ round }) => round);
        const mistakes = codes.filter((code) => MISTAKES.includes(code)).length;
        if (mistakes > 0) expect(MISTAKES).toContain(codes[0]);
        // A third mistake only where nothing worked, but for what the first two are about.
        if (mistakes === 3) {
          const worked = rounds.some(
            ({ number, verdict, pick, edge }) =>
              !spokenOf.includes(number) &&
              verdict?.outcome === 'converged' &&
              pick!.learningRate < (edge ?? 0),
          );
          expect(worked).toBe(false);
        }
      }),
    );
  });
});

const MISTAKES: readonly RememberedCode[] = [
  'same-rate',
  'same-rate-out',
  'over-edge',
  'sure-wrong',
  'sure-prediction-wrong',
  'far-below',
];

/** By what the rounds say, without the rules. */
function isTrue({ code, numbers: n, round }: Remembered, rounds: readonly KeptRound[]): boolean {
  const about = rounds.find(({ number }) => number === round);
  const pick = about?.pick?.learningRate;
  const verdict = about?.verdict;
  const isOwn = pick === n.rate && verdict !== null;
  const ratio = (pick ?? 0) / (about?.edge ?? 1);
  const atRate = rounds.filter(
    (one) => Math.abs((one.pick?.learningRate ?? 0) - n.rate!) <= 1e-8 * n.rate!,
  );
  const answer = about?.activity.kind === 'question' ? about.activity.answer : null;
  const choice = about?.vote?.choice;
  switch (code) {
    case 'same-rate': {
      const ended = (outcome: string, share: number) =>
        atRate.some(
          (one) => one.verdict?.outcome === outcome && one.pick!.learningRate / one.edge! === share,
        );
      return ended('converged', n.in!) && ended('diverged', n.out!) && n.in !== n.out;
    }
    case 'same-rate-out': {
      const shares = atRate
        .filter((one) => one.verdict?.outcome === 'diverged' && one.activity.kind !== 'steer')
        .map((one) => one.pick!.learningRate / one.edge!)
        .filter((share) => share > 1);
      const isAll = shares.length === n.times && shares.length > 1;
      return isAll && Math.min(...shares) === n.lowest && Math.max(...shares) === n.highest;
    }
    case 'over-edge':
      return isOwn && ratio > 1 && verdict?.outcome === 'diverged' && verdict.step === n.step;
    case 'sure-wrong':
      return answer !== null && choice !== answer.right && about?.vote?.confidence === 'sure';
    case 'sure-prediction-wrong':
      return (
        isOwn &&
        about?.pick?.confidence === 'sure' &&
        about.pick.prediction !== null &&
        about.pick.prediction !== verdict?.outcome
      );
    case 'far-below':
      return isOwn && ratio < 0.1 && verdict?.outcome === 'too-slow' && verdict.finalGap === n.gap;
    case 'larger-faster': {
      const slow = rounds.some(
        (one) =>
          one.pick?.learningRate === n.slowRate &&
          one.verdict?.step === n.slowStep &&
          one.verdict?.outcome === 'converged' &&
          experimentText(one) === experimentText(about),
      );
      const isFaster = n.rate! > n.slowRate! && n.step! < n.slowStep!;
      return isOwn && ratio < 1 && verdict?.step === n.step && slow && isFaster;
    }
    case 'below-edge-held':
      return isOwn && ratio < 1 && verdict?.outcome === 'converged' && verdict.step === n.step;
    case 'rival-arrived':
      return (
        isOwn &&
        verdict?.outcome === 'diverged' &&
        about?.rivalVerdict?.outcome === 'converged' &&
        about.rivalVerdict.step === n.rivalStep
      );
    case 'mind-changed': {
      const first = rounds.find(({ number }) => number === about?.revoteOf)?.vote?.choice;
      return answer !== null && choice === answer.right && first !== undefined && first !== choice;
    }
    case 'answered-right':
      return answer !== null && choice === answer.right;
    case 'answered-wrong':
      return answer !== null && choice !== undefined && choice !== answer.right;
    case 'rule':
    case 'edge-rule':
    case 'search-rule':
      return round === null;
  }
}

function experimentText(round: KeptRound | undefined): string {
  const activity = round?.activity;
  return JSON.stringify(activity && 'experiment' in activity ? activity.experiment : null);
}
