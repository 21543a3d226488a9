import { runsOfSide } from '../round-data';
import { GroupSection } from './group-section';
import type { KindReview, RoundProps } from './kind-review';

export const sweepReview: KindReview<'sweep'> = {
  Round: SweepRound,
  heads: () => [],
  cells: () => [],
};

/** The instructor's rates: nobody is named. */
function SweepRound({ activity, round }: RoundProps<'sweep'>) {
  return (
    <GroupSection
      experiment={activity.experiment}
      runs={runsOfSide(round, 0)}
      names={[]}
      title="The instructor’s rates"
    />
  );
}
