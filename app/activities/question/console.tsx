'use client';

import { EyeOff } from 'lucide-react';
import { useMemo } from 'react';
import type { Tally } from '#core/protocol/views/common-view';
import {
  type FinishedProps,
  type KindPanels,
  NOTHING,
  type PickingProps,
} from '../../parts/console/panel-props';
import { ResponseProgress } from '../../parts/console/response-progress';
import { letterOf } from '../../ui/words/letter-of';
import { useWords } from '../../words/language';
import { HeldMisconceptions } from './charts/held-misconceptions';
import { VoteBars } from './charts/vote-bars';
import {
  type ChoiceVotes,
  feedbackOrder,
  heldMisconceptions,
  votesPerChoice,
} from './charts/votes';

export const questionPanels: KindPanels<'question'> = { Picking, Running: NOTHING, Finished };

function Picking({ activity, view, phase, isUncovered, onToggle }: PickingProps<'question'>) {
  const words = useWords('console-rounds');
  const counts = useMemo(
    () => votesPerChoice(phase.votes, activity.choices.length),
    [phase.votes, activity.choices.length],
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p className="text-[20px] text-balance type-title">{activity.text}</p>
      <ResponseProgress
        label={words.say('console-rounds.so-far.votes')}
        verb="voted"
        given={phase.picked}
        attendance={view}
        isUncovered={isUncovered}
        onToggle={onToggle}
      >
        <VoteBars
          choices={activity.choices}
          counts={counts}
          right={activity.answer?.right ?? null}
          isConfidenceAsked={activity.isConfidenceAsked}
        />
      </ResponseProgress>
    </div>
  );
}

function Finished({ activity, view, phase, isUncovered, onToggle }: FinishedProps<'question'>) {
  const words = useWords('console-rounds');
  const { answer, choices, isConfidenceAsked } = activity;
  const counts = votesPerChoice(phase.votes, choices.length);
  const held = heldMisconceptions(counts, answer);
  const { isAnswerShown } = phase;
  return (
    <section
      aria-label={words.say('console-rounds.results')}
      className="grid grid-cols-[minmax(0,1fr)] gap-7"
    >
      <h2 className="text-[20px] text-balance type-title">{activity.text}</h2>
      {phase.tally?.choices === null ? (
        <ResponseProgress
          label={words.say('console-rounds.votes')}
          verb="voted"
          given={phase.tally.voters}
          attendance={view}
          isUncovered={isUncovered}
          onToggle={onToggle}
        >
          <VoteBars choices={choices} counts={counts} isConfidenceAsked={isConfidenceAsked} />
        </ResponseProgress>
      ) : (
        <VoteBars
          choices={choices}
          counts={counts}
          first={phase.firstTally === null ? null : countsOf(phase.firstTally)}
          right={isAnswerShown ? (answer?.right ?? null) : null}
          isConfidenceAsked={isConfidenceAsked}
        />
      )}
      {isAnswerShown ? (
        <>
          <Feedback order={feedbackOrder(counts, answer)} feedback={answer?.feedback ?? []} />
          <HeldMisconceptions held={held} />
        </>
      ) : (
        <details className="border-t border-line pt-4">
          <summary className="inline-flex min-h-9 items-center gap-2 rounded-chip text-[15px] type-label">
            <EyeOff size={17} aria-hidden="true" />
            {words.say('console-rounds.question.answer')}
          </summary>
          <div className="mt-3 grid gap-5">
            {answer !== null && (
              <p className="text-[16px]">
                <strong className="font-[800]">{letterOf(answer.right)}</strong>{' '}
                {choices[answer.right]}
              </p>
            )}
            <HeldMisconceptions held={held} />
          </div>
        </details>
      )}
    </section>
  );
}

function Feedback({ order, feedback }: { order: readonly number[]; feedback: readonly string[] }) {
  const words = useWords('console-rounds');
  const said = order.map((at) => ({ letter: letterOf(at), text: feedback[at] ?? '' }));
  return (
    <section className="border-t border-line pt-5">
      <h2 className="mb-2 text-[20px] type-title">
        {words.say('console-rounds.question.feedback')}
      </h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2 text-[15px]">
        {said
          .filter(({ text }) => text !== '')
          .map(({ letter, text }) => (
            <div key={letter} className="contents">
              <dt className="font-[800]">{letter}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function countsOf(tally: Tally): readonly ChoiceVotes[] {
  return (tally.choices ?? []).map((byConfidence) => ({
    votes: Object.values(byConfidence).reduce((sum, count) => sum + count, 0),
    sure: byConfidence.sure ?? 0,
  }));
}
