import type { Outcome } from '#core/engine/outcome';
import { experimentOf, type FinishedRound } from '#core/lesson/activities/activity';
import type { Picks, Verdicts } from '#core/lesson/round';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { PhaseOf } from '#core/protocol/views/phase-of';
import { isSame } from '../../base/same';
import type { FinishedPhase, RoomState } from '../state';

/** What projector and console get of a finished round beyond the phones, as the wire carries it. */

type PresenterView = PhaseOf<InstructorView, 'finished'>;

export function finishedForPresenter(state: RoomState, phase: FinishedPhase) {
  const [first, rival] = phase.verdicts;
  return {
    verdicts: verdictPairs(first),
    rivalVerdicts: verdictPairs(rival),
    previousPicks: previousPicks(state.finishedRounds),
    predictions: predictionsOf(phase),
  };
}

function pickPairs(picks: Picks): PresenterView['picks'] {
  return [...picks].map(([participant, { learningRate }]) => [participant, learningRate]);
}

function verdictPairs(verdicts: Verdicts | undefined): PresenterView['verdicts'] {
  return verdicts === undefined ? [] : [...verdicts];
}

/** Of the last round before in which the students picked for the same experiment. */
function previousPicks(finishedRounds: readonly FinishedRound[]): PresenterView['previousPicks'] {
  const present = finishedRounds.at(-1);
  const experiment = present && experimentOf(present.round.activity);
  if (!experiment || present.inputs.picks.size === 0) return null;
  const before = finishedRounds
    .slice(0, -1)
    // Of a room that was restored, inputs are read only where they are asked for.
    .findLast(
      (past) => isSame(experimentOf(past.round.activity), experiment) && past.inputs.picks.size > 0,
    );
  return before === undefined ? null : pickPairs(before.inputs.picks);
}

function predictionsOf({
  inputs,
  verdicts: [verdicts],
}: FinishedRound): PresenterView['predictions'] {
  const cells = new Map<string, [Outcome, Outcome, number]>();
  for (const [participant, { prediction }] of inputs.picks) {
    const outcome = verdicts?.get(participant)?.outcome;
    if (prediction === null || outcome === undefined) continue;
    const key = `${prediction} ${outcome}`;
    const cell = cells.get(key) ?? [prediction, outcome, 0];
    cell[2] += 1;
    cells.set(key, cell);
  }
  return [...cells.values()];
}
