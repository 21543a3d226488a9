import type { ReactElement, ReactNode } from 'react';
import { experimentOf } from '#core/lesson/activities/activity';
import { hasOwnSteps } from '#core/lesson/activities/asked';
import { firstVoteOf } from '#core/lesson/votes-again';
import { isEmpty } from '#core/report/round-facts';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { reviewOf } from '../../activities/review';
import { namesOf } from '../../parts/review/round-data';
import { LossFormula } from '../../ui/formula/loss-formula';
import { rich } from '../../ui/rich';
import { roundTitle } from '../../ui/words/activity-words';
import { experimentWords } from '../../ui/words/experiment-words';
import { partWords } from './part-words';

/**
 * What an activity showed: its finding as a headline, what was played, its pictures.
 * @param session as `withOwners` leaves it: everybody under one number
 */
export function ActivityReport({
  words,
  session,
  round,
  base,
  heading: Heading,
  children,
}: {
  words: Words;
  session: SessionReview;
  round: ReviewRound;
  /** null: nothing links to other pages. */
  base: string | null;
  heading: 'h1' | 'h2';
  /** Beside the line above the headline. */
  children?: ReactNode;
}) {
  const { rounds, participants } = session;
  const { activity, number } = round;
  const { Round, headline, isAlwaysShown } = reviewOf(activity.kind);
  const experiment = experimentOf(activity);
  const names = namesOf(words, participants);
  const again = rounds
    .filter((one) => one !== round && firstVoteOf(one, rounds) === number)
    .map((one) => one.number);
  const title = roundTitle(words, round);
  const isShown = !isEmpty(round) || isAlwaysShown === true;
  return (
    <>
      <header className="break-inside-avoid break-after-avoid">
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <p className="text-[14px] text-mut">{partWords(words, session, round, again)}</p>
          {children}
        </div>
        <Heading
          className={`mt-1 text-balance type-display ${Heading === 'h1' ? 'text-[26px] min-[700px]:text-[32px]' : 'text-[24px]'}`}
        >
          {isShown
            ? headline(words, activity, round, rounds, names)
            : words.say('review-rounds.nobody')}
        </Heading>
        <p className="mt-1.5 text-[15px] text-mut">
          {experiment === null
            ? bold(title)
            : rich(words, 'review-rounds.played', {
                title,
                b: bold,
                formula: () => <LossFormula loss={experiment.loss} />,
                experiment: experimentWords(words, experiment, hasOwnSteps(activity)),
              })}
        </p>
      </header>
      {isShown && (
        <Round
          words={words}
          activity={activity}
          round={round}
          rounds={rounds}
          names={names}
          participants={participants}
          base={base}
        />
      )}
    </>
  );
}

function bold(inside: ReactNode): ReactElement {
  return <strong className="font-[700] text-ink">{inside}</strong>;
}
