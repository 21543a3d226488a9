import { NumberedMap } from '../../base/numbered-map';
import type { Activity } from '../activity';
import type { Inputs } from '../round';
import { rulesOf } from './catalogue';
import type { InputKind } from './rules';

export const EMPTY_INPUTS: Inputs = {
  picks: NumberedMap.empty(),
  taps: NumberedMap.empty(),
  votes: NumberedMap.empty(),
};

const PLACES: Readonly<Record<InputKind, keyof Inputs>> = {
  pick: 'picks',
  change: 'picks',
  tap: 'taps',
  vote: 'votes',
};

/** How many gave what this activity collects before the lock. */
export function givenBefore(activity: Activity, inputs: Inputs): number {
  const { before } = rulesOf(activity);
  return before === null ? 0 : inputs[PLACES[before]].size;
}

/** Without everything that this student gave. */
export function withoutInputsOf(inputs: Inputs, participant: number): Inputs {
  return {
    picks: inputs.picks.without(participant),
    taps: inputs.taps.without(participant),
    votes: inputs.votes.without(participant),
  };
}
