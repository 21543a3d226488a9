import { type Activity, experimentOf } from './activity';
import { rulesOf } from './catalogue';
import { EMPTY_INPUTS } from './inputs';

/** The losses that were typed in for an activity, each once. */
export function formulasOf(activity: Activity): readonly string[] {
  const rules = rulesOf(activity);
  const experiments = [
    ...rules.groups(activity, EMPTY_INPUTS).map(({ experiment }) => experiment),
    experimentOf(activity),
    rules.asks(activity).guess?.beside?.experiment,
  ];
  const losses = experiments.flatMap((experiment) => experiment?.loss ?? []);
  return [...new Set(losses.flatMap((loss) => ('expression' in loss ? [loss.expression] : [])))];
}
