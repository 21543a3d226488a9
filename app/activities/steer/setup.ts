import { steerRules } from '#core/lesson/activities/steer';
import { objectOf } from '../../parts/setup/drafts/shape';
import { firstFault, type KindSetup, withExperiment } from '../../parts/setup/kind-setup';

/** Steer adds nothing to the experiment. */
export type SteerDraft = Readonly<Record<string, never>>;

export const steerSetup: KindSetup<'steer', SteerDraft> = {
  kind: 'steer',
  hasExperiment: true,
  first: {},
  ownOf: () => ({}),
  shape: objectOf({}),
  activityOf: (draft) =>
    withExperiment(draft, (experiment) => {
      const activity = { kind: 'steer', experiment } as const;
      // Once the experiment is valid, only its length and its schedule can rule out steering.
      const field = experiment.schedule.kind === 'constant' ? 'budget' : 'schedule';
      return firstFault(activity, [[field, steerRules.fault(activity)]]);
    }),
  contests: ({ experiment }) => [experiment],
};
