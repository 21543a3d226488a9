import type { Experiment } from '#core/engine/experiment/experiment';
import type { Verdict } from '#core/engine/outcome';
import type { Millis } from '#core/lesson/round';
import type { RoomEvent } from '#core/room/event';

/**
 * Events stay readable for ever. Version 0.1 knew only the race: its rounds had an experiment, its results
 * one group, its picks no prediction, and there were no practice students.
 */
type OldEvent =
  | { readonly type: 'participant-joined'; readonly participant: { readonly number: number } }
  | {
      readonly type: 'round-opened';
      readonly at: Millis;
      readonly number: number;
      readonly experiment: Experiment;
      readonly limit: Millis | null;
    }
  | {
      readonly type: 'pick-stored';
      readonly participant: number;
      readonly number: number;
      readonly learningRate: number;
    }
  | {
      readonly type: 'round-finished';
      readonly verdicts: readonly (readonly [participant: number, verdict: Verdict])[];
    };

/** An event from any version's log in its present form, names aside. */
export function upgradeEvent(stored: unknown): RoomEvent {
  const event = stored as RoomEvent | OldEvent;
  switch (event.type) {
    case 'participant-joined': {
      const participant = { isPractice: false, ...event.participant };
      return { type: event.type, participant } as RoomEvent;
    }
    case 'round-opened': {
      if ('round' in event) return event;
      const { type, at, number, experiment, limit } = event;
      const activity = { kind: 'race', experiment, isPredicted: false } as const;
      const round = { number, title: '', activity, planItem: null, revoteOf: null };
      return { type, at, round, limit };
    }
    case 'pick-stored':
      return { prediction: null, ...event };
    case 'round-finished':
      return 'edge' in event ? event : { ...event, verdicts: [event.verdicts], edge: null };
    default:
      return event;
  }
}
