import { rulesOf } from '#core/lesson/activities/catalogue';
import { elapsedAtStep } from '#core/lesson/pace';
import type { Habit } from '../class/habit';
import type { PhoneSetting } from './setting';

/** Milliseconds after the round has opened. */
const ANSWERED_AFTER = 2_000;

/** A hand that brakes, grows bold and brakes again: at which step, and to what share of the first rate. */
const CHANGES = [
  { step: 6, factor: 0.6 },
  { step: 14, factor: 0.45 },
  { step: 33, factor: 0.8 },
  { step: 51, factor: 1.25 },
  { step: 70, factor: 0.5 },
];

/** This phone's student, who joined last, gives what the page is asked for; the others follow the practice rules. */
export function ownHabit({ students, rate, prediction, choice, isRevote }: PhoneSetting): Habit {
  return (student, usual, open) => {
    const { kind } = open;
    const { number: round, activity } = open.round;
    if (student !== students) return usual;
    if (rate === null) return [];
    const rules = rulesOf(activity);
    const steps = rules.steps(activity);
    const shownAt = (step: number) => Math.ceil(elapsedAtStep(step, steps, rules.pace));
    const about = { round, number: 1 };
    switch (kind === 'picking' ? rules.before : rules.during) {
      case 'pick': {
        const command = { ...about, type: 'pick', learningRate: rate, prediction } as const;
        return [{ afterMs: ANSWERED_AFTER, command }];
      }
      case 'vote': {
        const own = isRevote && round === 1 ? 0 : choice;
        const confidence = rules.asks(activity).vote?.isConfidenceAsked ? 'sure' : null;
        const command = { ...about, type: 'vote', choice: own, confidence } as const;
        return [{ afterMs: ANSWERED_AFTER, command }];
      }
      case 'guess': {
        const walk = open.kind === 'running' ? open.walk : null;
        if (!walk || walk.step < walk.furthest) return [];
        const update = walk.step + 1;
        if (update > (rules.asks(activity).guess?.guessed ?? 0)) return [];
        const about = { round, number: update, update, place: [rate] };
        const command = { type: 'guess' as const, ...about };
        return [{ afterMs: walk.movedAt + ANSWERED_AFTER, command }];
      }
      case 'tap': {
        const step = Math.round(steps * Math.min(1, rate));
        return [{ afterMs: shownAt(step), command: { ...about, type: 'tap', step } }];
      }
      case 'change-rate':
        return CHANGES.map(({ step, factor }, at) => {
          const learningRate = Number((rate * factor).toPrecision(2));
          const command = { type: 'change-rate', round, number: at + 2, learningRate } as const;
          return { afterMs: shownAt(step), command };
        });
      default:
        return [];
    }
  };
}
