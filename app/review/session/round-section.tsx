import { experimentOf } from '#core/lesson/activities/activity';
import { isEmpty } from '#core/report/round-facts';
import type { ReviewRound } from '#core/report/session-review';
import { reviewOf } from '../../activities/review';
import type { NameEntries } from '../../charts/sweep-data';
import { LossFormula } from '../../ui/formula/loss-formula';
import { ACTIVITY_NAMES, roundTitle } from '../../ui/words/activity-words';
import { experimentWords } from '../../ui/words/experiment-words';

/** One round: what was played, and the results. */
export function RoundSection({
  round,
  rounds,
  names,
}: {
  round: ReviewRound;
  rounds: readonly ReviewRound[];
  names: NameEntries;
}) {
  const { activity } = round;
  const { Round, isAlwaysShown } = reviewOf(activity.kind);
  const experiment = experimentOf(activity);
  return (
    <section
      aria-labelledby={`round-${round.number} round-${round.number}-kind`}
      className="grid grid-cols-[minmax(0,1fr)] gap-4 border-t-2 border-ink pt-4"
    >
      <div>
        <p id={`round-${round.number}-kind`} className="text-[14px] type-label text-mut">
          {`${round.number}. ${ACTIVITY_NAMES[activity.kind]}${round.revoteOf === null ? '' : ', second vote'}`}
        </p>
        <h2 id={`round-${round.number}`} className="text-[28px] type-title">
          {roundTitle(round)}
        </h2>
        {experiment !== null && (
          <p className="mt-1 text-[15px] text-mut">
            <LossFormula loss={experiment.loss} />. {experimentWords(experiment)}.
          </p>
        )}
      </div>
      {isEmpty(round) && isAlwaysShown !== true ? (
        <p className="text-[16px]">Nobody took part, practice students aside.</p>
      ) : (
        <Round
          activity={activity}
          round={round}
          rounds={rounds}
          names={names}
          participants={[]}
          base={null}
        />
      )}
    </section>
  );
}
