import type { Outcome } from '#core/engine/outcome';
import type { FinishedRound, Inputs, Picks, Verdicts } from '#core/lesson/round';
import type { InstructorView } from '#core/protocol/instructor-view';
import { isSame } from '../../base/same';
import { experimentOf } from '../../lesson/activity';
import type { FinishedPhase, RoomState } from '../state';
import { awardsOf } from './awards';
import { picksOnShow } from './shown';

/** What projector and console get beyond the phones, as the wire carries it. */

type StageView = Extract<InstructorView['phase'], { kind: 'finished' }>;

export function finishedForStage(state: RoomState, phase: FinishedPhase) {
  const [first, rival] = phase.verdicts;
  return {
    picks: pickPairs(picksOnShow(phase)),
    verdicts: verdictPairs(first),
    rivalVerdicts: verdictPairs(rival),
    changes: changeTriples(phase.inputs.picks),
    previousPicks: previousPicks(state.finishedRounds),
    predictions: predictionsOf(phase),
    awards: awardsOf(state, phase),
  };
}

export function pickPairs(picks: Picks): StageView['picks'] {
  return [...picks].map(([participant, { learningRate }]) => [participant, learningRate]);
}

/** Of steer: each student's in order of their steps. */
export function changeTriples(picks: Picks): StageView['changes'] {
  const triples: StageView['changes'] = [];
  for (const [participant, { changes }] of picks) {
    for (const { step, learningRate } of changes) triples.push([participant, step, learningRate]);
  }
  return triples;
}

export function voteTriples({ votes }: Inputs): StageView['votes'] {
  return [...votes].map(([participant, { choice, confidence }]) => [
    participant,
    choice,
    confidence,
  ]);
}

export function tapPairs({ taps }: Inputs): StageView['namedTaps'] {
  return [...taps].map(([participant, { step }]) => [participant, step]);
}

function verdictPairs(verdicts: Verdicts | undefined): StageView['verdicts'] {
  return verdicts === undefined ? [] : [...verdicts];
}

/** Of the last round before in which the students picked for the same experiment. */
function previousPicks(finishedRounds: readonly FinishedRound[]): StageView['previousPicks'] {
  const present = finishedRounds.at(-1);
  const experiment = present && experimentOf(present.round.activity);
  if (!experiment || present.inputs.picks.size === 0) return null;
  const before = finishedRounds
    .slice(0, -1)
    .findLast(
      ({ round, inputs }) =>
        inputs.picks.size > 0 && isSame(experimentOf(round.activity), experiment),
    );
  return before === undefined ? null : pickPairs(before.inputs.picks);
}

function predictionsOf({ inputs, verdicts: [verdicts] }: FinishedRound): StageView['predictions'] {
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
