import { createSimulation } from '#core/engine/simulation/simulation';
import type { Activity } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Inputs, Verdicts } from '#core/lesson/round';

/** What becomes of every run of an activity, group by group, with the changes of the rate on the way. */
export function verdictsOf(activity: Activity, inputs: Inputs): readonly Verdicts[] {
  return rulesOf(activity)
    .groups(activity, inputs)
    .map(({ experiment, picks }) => {
      const entries = [...picks];
      const simulation = createSimulation(
        experiment,
        entries.map(([, { learningRate }]) => learningRate),
      );
      while (simulation.step < experiment.budget) {
        entries.forEach(([, { changes }], run) => {
          const change = changes.find(({ step }) => step === simulation.step);
          if (change !== undefined) simulation.changeLearningRate(run, change.learningRate);
        });
        simulation.advance(1);
      }
      return new Map(entries.map(([number], run) => [number, simulation.verdict(run)]));
    });
}
