import { runsOfSide } from '#core/report/round-facts';
import { toldText } from '../../charts/claims/told-sentences';
import { demonstrationHeadline } from '../../charts/headline';
import { sweepPoints } from '../../charts/sweep-data';
import { GroupSection } from '../../parts/review/group-section';
import type { KindReview, RoundProps } from '../../parts/review/kind-review';
import { picksOf, verdictsOf } from '../../parts/review/round-data';
import { RateList } from './charts/rate-list';
import { rateStories } from './charts/rate-stories';

export const sweepReview: KindReview<'sweep'> = {
  Round: SweepRound,
  headline: (words, { experiment }, round) => {
    const runs = runsOfSide(round, 0);
    return toldText(
      words,
      demonstrationHeadline(sweepPoints(picksOf(runs), verdictsOf(runs)), experiment.budget),
    );
  },
  told: () => null,
  heads: () => [],
  cells: () => [],
};

/** Shows the instructor's rates: nobody is named. */
function SweepRound({ words, activity, round }: RoundProps<'sweep'>) {
  const runs = runsOfSide(round, 0);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <RateList stories={rateStories(activity.experiment, picksOf(runs), verdictsOf(runs))} />
      <GroupSection
        words={words}
        experiment={activity.experiment}
        runs={runs}
        names={[]}
        title={words.say('review-rounds.sweep.rates')}
        hasGaps={false}
      />
    </div>
  );
}
