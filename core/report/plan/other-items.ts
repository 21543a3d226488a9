import { rateAtStep } from '#core/engine/theory/growing-rate';
import { askedOf } from '#core/lesson/activities/asked';
import { tallyGuesses } from '#core/lesson/guesses';
import { updatesOf } from '#core/lesson/walk/walked-runs';
import { lowerMedian } from '../../base/median';
import type { ReviewRound } from '../session-review';
import { ACTION_MINUTES, type ReportItem } from './report-item';
import { areEnough, WEIGHTS } from './weights';

/** An item for every test of a growing rate in which enough stopped at a rate beyond the edge. */
export function tapItems(rounds: readonly ReviewRound[]): ReportItem[] {
  return rounds.flatMap((round) => {
    const asked = askedOf(round.activity).tap;
    const { edge, taps } = round;
    if (asked === undefined || edge === null || taps.length === 0) return [];
    const { range } = asked;
    const beyond = taps.filter(({ step }) => rateAtStep(range, step) >= edge);
    if (!areEnough(beyond.length, taps.length)) return [];
    const steps = beyond.map(({ step }) => step).sort((a, b) => a - b);
    const all = Array.from({ length: range.steps + 1 }, (_, step) => step);
    return {
      round,
      evidence: { kind: 'taps', edge },
      took: taps.length,
      affected: beyond.length,
      score: WEIGHTS.missed * beyond.length,
      action: {
        code: 'replay-turn',
        round,
        edgeStep: all.find((step) => rateAtStep(range, step) >= edge) ?? null,
        medianStep: lowerMedian(steps)!,
      },
      minutes: ACTION_MINUTES['replay-turn'],
    };
  });
}

/**
 * An item for every walk-through in which enough made a mistake that has a name: of its last update that was guessed
 * and shown. Any other wrong guess may be a slip.
 */
export function guessItems(rounds: readonly ReviewRound[]): ReportItem[] {
  return rounds.flatMap((round) => guessItem(round) ?? []);
}

function guessItem(round: ReviewRound): ReportItem | null {
  const walk = askedOf(round.activity).guess;
  if (walk === undefined || walk.guessed === 0) return null;
  const [updates = []] = updatesOf(walk);
  const shown = Math.min(walk.guessed, round.furthest ?? walk.guessed);
  for (let at = shown - 1; at >= 0; at -= 1) {
    const update = updates[at];
    const given = round.guesses.flatMap((guess) => {
      const place = guess.places[at];
      return place === null || place === undefined ? [] : [place];
    });
    if (update === undefined || given.length === 0) continue;
    const { mistakes } = tallyGuesses(update, given);
    const made = mistakes.filter(({ count }) => count > 0);
    const named = made.reduce((all, { count }) => all + count, 0);
    if (!areEnough(named, given.length)) return null;
    return {
      round,
      evidence: {
        kind: 'guesses',
        update: at + 1,
        mistakes: made.map(({ kind, count }) => ({ kind, count })),
      },
      took: given.length,
      affected: named,
      score: WEIGHTS.namedMistake * named,
      action: {
        code: 'walk-again',
        round,
        update: at + 1,
        from: update.weights.map(({ before }) => before),
        to: update.weights.map(({ after }) => after),
      },
      minutes: ACTION_MINUTES['walk-again'],
    };
  }
  return null;
}
