import type { Experiment } from '#core/engine/experiment/experiment';
import { formatRate } from '#core/engine/number-format';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Verdict } from '#core/engine/outcome';
import { runsOfSide } from '#core/report/round-facts';
import type { ReviewRound } from '#core/report/session-review';
import { toldText } from '../../charts/claims/told-sentences';
import { sweepHeadline } from '../../charts/headline';
import { SavedChart } from '../../charts/saving/saved-chart';
import { sweepPoints } from '../../charts/sweep-data';
import { GroupSection } from '../../parts/review/group-section';
import { type KindReview, number, type RoundProps, textHead } from '../../parts/review/kind-review';
import { picksOf, verdictsOf } from '../../parts/review/round-data';
import { OutcomeCell, stepCell } from '../../parts/review/run-cells';
import { endSentence } from '../../parts/review/run-sentences';
import { optimizerName } from '../../ui/words/experiment-words';
import { rivalFate, rivalNote, whyPickWords } from '../../ui/words/rival-words';
import { duelNames } from '../../ui/words/side-words';
import { ENGLISH_WORDS } from '../../words/english';
import { duelFinding, duelPairs } from './charts/duel-finding';
import { DuelSweep } from './charts/duel-sweep';

export const duelReview: KindReview<'duel'> = {
  Round: DuelRound,
  headline: ({ experiment, rival }, round) => {
    const [first, other] = [0, 1].map((side) => pointsOfSide(round, side));
    if (isRateFree(rival)) return toldText(sweepHeadline(first!, experiment.budget));
    return duelFinding(duelPairs(first!, other!), duelNames(ENGLISH_WORDS, experiment, rival));
  },
  told: (_words, { experiment, rival }, own) => {
    if (own.run === null) return null;
    const names = duelNames(ENGLISH_WORDS, experiment, rival);
    const first = `${names[0]}: ${endSentence(own.run)}`;
    return own.rival === null ? first : `${first} ${names[1]}: ${endSentence(own.rival)}`;
  },
  heads: ({ experiment, rival }) => [
    number('rate'),
    textHead(duelNames(ENGLISH_WORDS, experiment, rival)[0]),
    number('at step'),
    textHead(duelNames(ENGLISH_WORDS, experiment, rival)[1]),
    number('at step'),
  ],
  cells: (_activity, { run, rival }) => {
    if (run === null || rival === null) return null;
    return [
      formatRate(run.learningRate),
      <OutcomeCell key="first" outcome={run.verdict.outcome} />,
      stepCell(run),
      <OutcomeCell key="rival" outcome={rival.verdict.outcome} />,
      stepCell(rival),
    ];
  },
};

function pointsOfSide(round: ReviewRound, side: number) {
  const runs = runsOfSide(round, side);
  return sweepPoints(picksOf(runs), verdictsOf(runs));
}

function DuelRound({ activity, round, names }: RoundProps<'duel'>) {
  const isTwoSided = !isRateFree(activity.rival);
  const sides = duelNames(ENGLISH_WORDS, activity.experiment, activity.rival);
  return (
    <>
      {isTwoSided && (
        <div className="break-inside-avoid">
          <SavedChart title="Both sides on one axis">
            <div className="h-120 text-[14px]">
              <DuelSweep
                sides={[pointsOfSide(round, 0), pointsOfSide(round, 1)]}
                names={sides}
                budget={activity.experiment.budget}
              />
            </div>
          </SavedChart>
        </div>
      )}
      <GroupSection
        experiment={activity.experiment}
        runs={runsOfSide(round, 0)}
        names={names}
        title={sides[0]}
      />
      {!isTwoSided ? (
        <RivalSection rival={activity.rival} run={runsOfSide(round, 1)[0]} />
      ) : (
        <GroupSection
          experiment={activity.rival}
          runs={runsOfSide(round, 1)}
          names={names}
          title={sides[1]}
          hasGaps={false}
        />
      )}
    </>
  );
}

/** A rival without a rate: its one run, in words. */
function RivalSection({
  rival,
  run,
}: {
  rival: Experiment;
  run: { readonly verdict: Verdict } | undefined;
}) {
  return (
    <div className="grid gap-2">
      <h3 className="text-[20px] type-title">{optimizerName(ENGLISH_WORDS, rival)}</h3>
      <p>
        {run === undefined ? '' : `${rivalFate(ENGLISH_WORDS, rival, run.verdict)} `}
        {rivalNote(ENGLISH_WORDS, rival)}
      </p>
      <p>{whyPickWords(ENGLISH_WORDS, rival)}</p>
    </div>
  );
}
