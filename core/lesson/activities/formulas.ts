import { NumberedMap } from '../../base/numbered-map';
import type { Inputs } from '../round';
import type { Activity } from './activity';
import { rulesOf } from './catalogue';

const NONE = NumberedMap.empty<never>();
const NO_INPUTS: Inputs = { picks: NONE, taps: NONE, votes: NONE };

/** The losses that were typed in for an activity, each once. */
export function formulasOf(activity: Activity): readonly string[] {
  const losses = rulesOf(activity)
    .groups(activity, NO_INPUTS)
    .map(({ experiment }) => experiment.loss);
  return [...new Set(losses.flatMap((loss) => ('expression' in loss ? [loss.expression] : [])))];
}
