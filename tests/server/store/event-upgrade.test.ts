import { describe, expect, it } from 'vitest';
import { storedEventSchema } from '#core/archive/event-schema';
import { withoutIdentity } from '#core/archive/stored-event';
import { decodeEvents } from '#server/store/event-codec';
import { QUADRATIC, RACE } from '../../support/server/events';

const VERDICT = {
  outcome: 'converged',
  step: 21,
  overshooting: false,
  thrown: false,
  trigger: null,
  finalGap: 1.7e-39,
};
const ROUND = { number: 1, title: '', activity: RACE, planItem: null, revoteOf: null };

/** Events whose form has changed without a migration: the oldest of each in a log, and what it is read as. */
const OLDEST = [
  [
    { type: 'participant-joined', participant: { number: 1 } },
    { type: 'participant-joined', participant: { number: 1, isPractice: false } },
  ],
  [
    { type: 'round-opened', at: 5, number: 1, experiment: QUADRATIC, limit: 60_000 },
    { type: 'round-opened', at: 5, round: ROUND, limit: 60_000 },
  ],
  [
    { type: 'pick-stored', participant: 1, number: 1, learningRate: 0.1 },
    { type: 'pick-stored', participant: 1, number: 1, learningRate: 0.1, prediction: null },
  ],
  [
    { type: 'round-finished', verdicts: [[1, VERDICT]] },
    { type: 'round-finished', verdicts: [[[1, VERDICT]]], edge: null },
  ],
  // Without what later versions add: how sure a prediction was, who was there, and that the language names.
  ...[
    { type: 'pick-stored', participant: 1, number: 1, learningRate: 0.1, prediction: 'diverged' },
    { type: 'clock-marked', at: 5, elapsed: 1 },
    { type: 'language-set', language: 'de' },
  ].map((same) => [same, same] as const),
] as const;

describe('the oldest form of an event', () => {
  it.each(OLDEST)('is read as one of today: %o', (stored, today) => {
    const [read] = decodeEvents(JSON.stringify([stored]), () => null);
    const event: unknown = JSON.parse(JSON.stringify(withoutIdentity(read!)));
    expect(event).toEqual(today);
    expect(storedEventSchema.parse(event)).toEqual(today);
  });
});
