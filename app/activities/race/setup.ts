import { raceRules } from '#core/lesson/activities/race';
import { flag, objectOf } from '../../parts/setup/drafts/shape';
import { firstFault, type KindSetup, withExperiment } from '../../parts/setup/kind-setup';

export interface RaceDraft {
  readonly isPredicted: boolean;
}

export const raceSetup: KindSetup<'race', RaceDraft> = {
  kind: 'race',
  hasExperiment: true,
  first: { isPredicted: false },
  ownOf: ({ isPredicted }) => ({ isPredicted }),
  shape: objectOf({ isPredicted: flag }),
  activityOf: (draft, { isPredicted }) =>
    withExperiment(draft, (experiment) => {
      const activity = { kind: 'race', experiment, isPredicted } as const;
      return firstFault(activity, [['activity', raceRules.fault(activity)]]);
    }),
  contests: ({ experiment }) => [experiment],
};
