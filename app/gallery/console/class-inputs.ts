import { randomAt } from '#core/engine/random';
import { stabilityEdge } from '#core/engine/theory/theory';
import { type Activity, type ActivityKind, experimentOf } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { CONFIDENCES } from '#core/lesson/round';
import type { RoomEvent } from '#core/room/event';

/** What a made-up class gives to a round, by the numbers of its students alone. */

const SEED = 7;
/** Of the rate, by each who steers. */
const CHANGES = 3;

export interface Setting {
  /** A state of the console, or of the room's phase. */
  readonly state: string;
  readonly kind: ActivityKind;
  readonly students: number;
}

/** The states in which the present round has come to its end. */
export const FINISHED = ['finished', 'revoted', 'answered', 'all-diverged', 'through'];
export const RUNNING = ['running', 'lead-in', 'paused-run'];

/** About seven of ten have given something while the round is open, everybody after it. */
export function inputsOf({ state, students }: Setting, activity: Activity): RoomEvent[] {
  const { before } = rulesOf(activity);
  const isOver = FINISHED.includes(state) || RUNNING.includes(state) || state === 'again';
  const numbers = Array.from({ length: students }, (_, i) => i + 1).filter(
    (number) => state !== 'nobody' && (isOver || number % 10 < 7) && !isOut(state, number),
  );
  if (before === 'vote' && activity.kind === 'question') {
    return numbers.map((participant) => ({
      type: 'vote-stored',
      participant,
      number: 1,
      choice: choiceOf(participant, activity.choices.length, state === 'again' ? 0.8 : 0.4),
      confidence: CONFIDENCES[participant % CONFIDENCES.length] ?? null,
    }));
  }
  if (before !== 'pick') return [];
  const scale = state === 'all-diverged' ? 1_000 : rateScale(activity);
  return numbers.map((participant) => ({
    type: 'pick-stored',
    participant,
    number: 1,
    learningRate: Number((rateOf(participant) * scale).toPrecision(2)),
    prediction:
      activity.kind === 'race' && activity.isPredicted
        ? (['converged', 'diverged', 'too-slow'] as const)[participant % 3]!
        : null,
  }));
}

/** What comes while the run is shown: changes of the rate, taps. */
export function duringOf({ state, students }: Setting, activity: Activity): RoomEvent[] {
  const { during } = rulesOf(activity);
  if (during === null || state === 'lead-in') return [];
  const numbers = Array.from({ length: students }, (_, i) => i + 1).filter((n) => n % 4 > 0);
  if (activity.kind === 'range-test') {
    return numbers.map((participant) => ({
      type: 'tap-stored',
      participant,
      number: 1,
      step: Math.round(activity.range.steps * (0.5 + 0.45 * (rateOf(participant) % 0.2) * 5)),
    }));
  }
  return numbers.flatMap((participant) =>
    Array.from({ length: CHANGES }, (_, at) => ({
      type: 'rate-changed' as const,
      participant,
      number: at + 2,
      step: 8 + 14 * at + (participant % 9),
      learningRate:
        rateOf(participant) * rateScale(activity) * 3 ** (randomAt(SEED, participant, at) * 2 - 1),
    })),
  );
}

function isOut(state: string, number: number): boolean {
  return state === 'settings' && (number === 3 || number === 5);
}

function choiceOf(participant: number, choices: number, right: number): number {
  const share = randomAt(SEED, participant, choices);
  return share < right ? 1 % choices : participant % choices;
}

/** A class spread around 0.06, over about two decades, with three digits: no two runs of this differ. */
function rateOf(number: number): number {
  const share = ((number * 0.618034) % 1) * 0.98 + 0.01;
  return 0.06 * 10 ** (0.24 * Math.log(share / (1 - share)));
}

/** So that the class lies around the edge of this experiment as it does around that of the valley. */
function rateScale(activity: Activity): number {
  const experiment = experimentOf(activity);
  const edge = experiment === null ? null : stabilityEdge(experiment);
  return edge === null ? 1 : edge.value / 0.08;
}
