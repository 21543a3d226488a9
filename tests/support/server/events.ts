import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { Activity, ActivityOf } from '#core/lesson/activities/activity';
import type { RoomEvent } from '#core/room/event';

export const QUADRATIC = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
export const RACE: ActivityOf<'race'> = { kind: 'race', experiment: QUADRATIC, isPredicted: false };

/** A race for gradient descent on w², with a time limit in seconds or none. */
export function openRace(timeLimit: number | null = null) {
  return openActivity(RACE, timeLimit);
}

export function openActivity(activity: Activity, timeLimit: number | null = null) {
  const about = { title: '', planItem: null, revoteOf: null };
  return { type: 'open-round', activity, ...about, timeLimit } as const;
}

export function joined(
  number: number,
  isPractice = false,
): Extract<RoomEvent, { type: 'participant-joined' }> {
  const tokenHash = isPractice ? `practice-${number}` : number.toString(16).padStart(64, '0');
  const participant = { number, name: `Name ${number}`, tokenHash, isPractice, isRemoved: false };
  return { type: 'participant-joined', participant };
}

export function opened(number: number, activity: Activity = RACE): RoomEvent {
  const round = { number, title: '', activity, planItem: null, revoteOf: null };
  return { type: 'round-opened', at: 1_000, round, limit: null };
}

export function picked(participant: number, learningRate = 0.3, number = 1): RoomEvent {
  return { type: 'pick-stored', participant, number, learningRate, prediction: null };
}

export function finished(edge: number | null = null): RoomEvent {
  return { type: 'round-finished', verdicts: [[]], edge };
}
