import { Check, Lock, X } from 'lucide-react';
import type { Question } from '#core/lesson/activities/question';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { PointsBlock } from '../../../parts/phone/result/points-block';
import { BigScreenLine } from '../../../parts/phone/result/result-screen';
import { roundTitle } from '../../../ui/words/activity-words';
import { letterOf } from '../../../ui/words/letter-of';
import { useWords } from '../../../words/language';
import { type Answered, answered, choiceRows } from './answer-view';
import { ChoiceBars } from './choice-bars';

/**
 * After the vote: at first only says that it is locked; once the answer is shown, whether one's own was
 * right, and why.
 */
export function AnswerScreen({ round, phase, you }: ActivityProps<Question, 'finished'>) {
  const words = useWords('common', 'play-question');
  const { activity } = round;
  const vote = you.vote?.round === round.number ? you.vote : null;
  const own = vote?.choice ?? null;
  const outcome = answered(words, activity, own, vote?.confidence === 'sure');
  const reasons = {
    goal: words.say('play-question.point.goal'),
    improvement: words.say('play-question.point.improvement'),
  };
  const areHidden = phase.tally !== null && phase.tally.choices === null;
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <AnswerField answered={outcome} title={roundTitle(words, round)} own={own} />
      <div className="grow px-5 pt-6 pb-6">
        {outcome.kind === 'waiting' || outcome.feedback === '' ? null : (
          <p className="mb-7 text-[1.1875rem] leading-[1.36] font-semibold text-pretty">
            {outcome.feedback}
          </p>
        )}
        <h2 className="text-[1.0625rem] text-mut">{activity.text}</h2>
        <ChoiceBars
          rows={choiceRows(activity, own, phase.tally, phase.firstTally)}
          voters={phase.tally?.voters ?? 0}
          areHidden={areHidden}
        />
        {you.firstChoice === null ? null : (
          <p className="mt-4 text-mut">
            {words.say('play-question.first', { letter: letterOf(you.firstChoice) })}
          </p>
        )}
        {outcome.kind === 'waiting' ? null : <PointsBlock you={you} reasons={reasons} />}
      </div>
      <BigScreenLine>
        {words.say(areHidden ? 'play-question.screen-later' : 'play-question.screen')}
      </BigScreenLine>
    </main>
  );
}

const FIELDS: Readonly<Record<Answered['kind'], string>> = {
  waiting: 'bg-ink text-bg',
  right: 'bg-converged text-on-outcome',
  wrong: 'bg-diverged text-on-outcome',
  none: 'bg-panel text-ink',
};

const ICONS = { waiting: Lock, right: Check, wrong: X, none: null } as const;

/** The coloured top is the result: colour, shape and word. */
function AnswerField({
  answered: { kind, title },
  title: round,
  own,
}: {
  answered: Answered;
  title: string;
  own: number | null;
}) {
  const words = useWords('play-question');
  const Icon = ICONS[kind];
  return (
    <header
      className={`wipe-up @container px-5 pt-[max(1rem,env(safe-area-inset-top))] pb-6 ${FIELDS[kind]}`}
    >
      <p className="flex flex-wrap justify-between gap-x-3 text-base font-bold">
        <span>{round}</span>
        <span className="shrink-0">
          {own === null
            ? words.say('play-question.own-none')
            : words.say('play-question.own', { letter: letterOf(own) })}
        </span>
      </p>
      <h1 className="type-display mt-7 flex items-start gap-3 text-[min(2.25rem,10.5cqw)] text-balance">
        {Icon === null ? null : (
          <Icon aria-hidden="true" strokeWidth={3.5} className="mt-[0.08em] size-[1em] shrink-0" />
        )}
        {title}
      </h1>
    </header>
  );
}
