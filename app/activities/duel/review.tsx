import { formatRate } from '#core/engine/number-format';
import { GroupSection } from '../../parts/review/group-section';
import { type KindReview, number, type RoundProps, textHead } from '../../parts/review/kind-review';
import { runsOfSide } from '../../parts/review/round-data';
import { OutcomeCell, runOf, stepCell } from '../../parts/review/run-cells';
import { optimizerName } from '../../ui/words/experiment-words';

export const duelReview: KindReview<'duel'> = {
  Round: DuelRound,
  heads: ({ experiment, rival }) => [
    number('rate'),
    textHead(optimizerName(experiment)),
    number('at step'),
    textHead(optimizerName(rival)),
    number('at step'),
  ],
  cells: (_activity, round, participant) => {
    const run = runOf(round, participant);
    const other = runOf(round, participant, 1);
    if (run === undefined || other === undefined) return null;
    return [
      formatRate(run.learningRate),
      <OutcomeCell key="first" outcome={run.verdict.outcome} />,
      stepCell(run),
      <OutcomeCell key="rival" outcome={other.verdict.outcome} />,
      stepCell(other),
    ];
  },
};

function DuelRound({ activity, round, names }: RoundProps<'duel'>) {
  return (
    <>
      <GroupSection
        experiment={activity.experiment}
        runs={runsOfSide(round, 0)}
        names={names}
        title={optimizerName(activity.experiment)}
      />
      <GroupSection
        experiment={activity.rival}
        runs={runsOfSide(round, 1)}
        names={names}
        title={optimizerName(activity.rival)}
      />
    </>
  );
}
