import type { ReactNode } from 'react';
import { experimentOf } from '#core/lesson/activities/activity';
import { hasOwnSteps } from '#core/lesson/activities/asked';
import { firstVoteOf } from '#core/lesson/votes-again';
import { takersOf } from '#core/report/gradebook/measures';
import { isEmpty } from '#core/report/round-facts';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import { reviewOf } from '../../activities/review';
import { namesOf } from '../../parts/review/round-data';
import { LossFormula } from '../../ui/formula/loss-formula';
import { activityName, roundTitle } from '../../ui/words/activity-words';
import { experimentWords } from '../../ui/words/experiment-words';
import { ENGLISH_WORDS } from '../../words/english';
import { NOBODY, numbersWords, partWords, watchedWords } from './activity-words';

/**
 * What an activity showed: its finding as a headline, what was played, its pictures.
 * @param session as `withOwners` leaves it: everybody under one number
 */
export function ActivityReport({
  session,
  round,
  base,
  heading: Heading,
  children,
}: {
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
  const names = namesOf(participants);
  const again = rounds
    .filter((one) => one !== round && firstVoteOf(one, rounds) === number)
    .map((one) => one.number);
  const isShown = !isEmpty(round) || isAlwaysShown === true;
  return (
    <>
      <header className="break-inside-avoid break-after-avoid">
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <p className="text-[14px] text-mut">{`${numbersWords([number, ...again])}. ${partsOf(session, round)}`}</p>
          {children}
        </div>
        <Heading
          className={`mt-1 text-balance type-display ${Heading === 'h1' ? 'text-[26px] min-[700px]:text-[32px]' : 'text-[24px]'}`}
        >
          {isShown ? headline(activity, round, rounds, names) : NOBODY}
        </Heading>
        <p className="mt-1.5 text-[15px] text-mut">
          <strong className="font-[700] text-ink">{roundTitle(ENGLISH_WORDS, round)}</strong>
          {experiment !== null && (
            <>
              {'. '}
              <LossFormula loss={experiment.loss} />.{' '}
              {experimentWords(ENGLISH_WORDS, experiment, hasOwnSteps(activity))}.
            </>
          )}
        </p>
      </header>
      {isShown && (
        <Round
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

function partsOf({ participants }: SessionReview, round: ReviewRound): string {
  const { activity, revoteOf } = round;
  const kind = activityName(ENGLISH_WORDS, activity.kind);
  if (reviewOf(activity.kind).heads(activity).length === 0) return watchedWords(kind);
  const [took = new Set()] = takersOf([round]);
  const present = participants.filter(({ isRemoved }) => !isRemoved);
  const given = present.filter((student) => took.has(student.number));
  return partWords(kind, revoteOf !== null, given.length, present.length);
}
