import { countOutcomes } from '#core/engine/outcome';
import type { Round } from '#core/lesson/activities/activity';
import { askedOf, givenBefore, withoutAnswer } from '#core/lesson/activities/asked';
import type { Millis } from '#core/lesson/round';
import type { PhaseOf } from '#core/protocol/views/phase-of';
import type { StudentView } from '#core/protocol/views/student-view';
import { elapsedAt } from '../clock';
import { isClosing } from '../limit';
import { playbackDuration } from '../playback';
import type { Clock, FinishedPhase, PickingPhase, RoomState, RunningPhase } from '../state';
import { revealedPicks } from './revealed-runs';
import { areCountsSeen, tallyOf } from './tally';
import { walkView } from './walk-view';

/** The parts of a phase that everybody may see: counts and times, nobody's pick. */

export function pickingForAll(phase: PickingPhase, now: Millis): PhaseOf<StudentView, 'picking'> {
  const { round, inputs, clock, limit } = phase;
  return {
    kind: 'picking',
    round: untold(round),
    picked: givenBefore(round.activity, inputs),
    remaining: limit === null ? null : Math.max(0, limit - elapsedAt(clock, now)),
    closing: isClosing(phase, now),
    ...standing(clock),
  };
}

export function runningForAll(phase: RunningPhase, now: Millis): PhaseOf<StudentView, 'running'> {
  const { round, inputs, clock } = phase;
  return {
    kind: 'running',
    round: untold(round),
    runs: revealedPicks(phase).size,
    tapped: inputs.taps.size,
    elapsed: Math.min(elapsedAt(clock, now), playbackDuration(round.activity)),
    walk: walkView(phase),
    ...standing(clock),
  };
}

export function finishedForAll(
  state: RoomState,
  phase: FinishedPhase,
): PhaseOf<StudentView, 'finished'> {
  const { round, inputs, verdicts, outcomes, edge, isAnswerShown } = phase;
  const [, rival] = verdicts;
  const first = state.finishedRounds.find(({ round: { number } }) => number === round.revoteOf);
  const { vote: ballot } = askedOf(round.activity);
  return {
    kind: 'finished',
    round: isAnswerShown ? round : untold(round),
    runs: revealedPicks(phase).size,
    outcomes,
    rivalOutcomes: rival === undefined ? null : countOutcomes(rival.values()),
    edge,
    tally:
      ballot === undefined ? null : tallyOf(ballot, inputs, areCountsSeen(ballot, phase, state)),
    firstTally:
      ballot === undefined || first === undefined ? null : tallyOf(ballot, first.inputs, true),
    taps: [...inputs.taps.values()].map(({ step }) => step).sort((a, b) => a - b),
    walk: walkView(phase),
    isAnswerShown,
  };
}

/** As the class may read it before it is told the answer. */
export function untold(round: Round): Round {
  return { ...round, activity: withoutAnswer(round.activity) };
}

function standing({ since, isPaused }: Clock) {
  return { waiting: since === null && !isPaused, paused: isPaused };
}
