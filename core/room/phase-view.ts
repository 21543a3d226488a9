import type { StudentView } from '#core/protocol/views';
import { elapsedAt } from './clock';
import { isClosing } from './limit';
import { countOutcomes } from './outcome-counts';
import { revealDuration } from './reveal';
import type { FinishedPhase, Millis, PickingPhase, RunningPhase } from './state';

/** The parts of a phase that everybody may see: counts and times, nobody's pick. */

type PhaseView<Kind extends StudentView['phase']['kind']> = Extract<
  StudentView['phase'],
  { kind: Kind }
>;

export function pickingForAll(phase: PickingPhase, now: Millis): PhaseView<'picking'> {
  const { round, picks, clock, limit } = phase;
  return {
    kind: 'picking',
    round,
    picked: picks.size,
    remaining: limit === null ? null : Math.max(0, limit - elapsedAt(clock, now)),
    closing: isClosing(phase, now),
    waiting: clock.since === null,
  };
}

export function runningForAll(phase: RunningPhase, now: Millis): PhaseView<'running'> {
  const { round, picks, clock } = phase;
  return {
    kind: 'running',
    round,
    runs: picks.size,
    elapsed: Math.min(elapsedAt(clock, now), revealDuration(round.experiment.budget)),
    waiting: clock.since === null,
  };
}

export function finishedForAll({ round, picks, verdicts }: FinishedPhase): PhaseView<'finished'> {
  return {
    kind: 'finished',
    round,
    runs: picks.size,
    outcomes: countOutcomes(verdicts.values()),
  };
}
