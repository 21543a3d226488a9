import { useMemo } from 'react';
import type { Question } from '#core/lesson/activities/question';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { AnswerFrame } from '../../../parts/phone/input/answer-frame';
import { ConfidenceTiles } from '../../../parts/phone/input/confidence-tiles';
import { useInput } from '../../../parts/phone/input/use-input';
import { letterOf } from '../../../ui/words/letter-of';
import { useWords } from '../../../words/language';
import { ChoiceList } from './choice-list';
import { intendVote, storedVote, voteWords } from './vote-input';

/** The question, its choices as big targets, and the server's word on the answer. */
export function VoteScreen(props: ActivityProps<Question, 'picking'>) {
  const words = useWords('play', 'play-question');
  const { link, round, you } = props;
  const { text, choices, isConfidenceAsked } = round.activity;
  const stored = useMemo(() => storedVote(you, round.number), [you, round.number]);
  const input = useInput(link, round.number, stored, intendVote);
  const { value, choose } = input;
  const { firstChoice } = you;
  return (
    <AnswerFrame
      {...{ props, input }}
      inputWords={voteWords(words, isConfidenceAsked)}
      className="[@media(max-height:24rem)]:max-w-[46rem]"
    >
      {(isOver) => (
        <>
          {round.revoteOf === null ? null : (
            <p className="mb-3 text-mut">
              {firstChoice === null
                ? words.say('play-question.again-none')
                : words.say('play-question.again', { letter: letterOf(firstChoice) })}
            </p>
          )}
          <ChoiceList
            text={text}
            choices={choices}
            choice={value?.choice ?? null}
            isLocked={isOver}
            onChoose={(choice) => choose({ choice, confidence: value?.confidence ?? null })}
          />
          {isConfidenceAsked && value !== null ? (
            <div className="arrive mt-5">
              <ConfidenceTiles
                value={value.confidence}
                isLocked={isOver}
                onChoose={(confidence) => choose({ ...value, confidence })}
              />
            </div>
          ) : null}
        </>
      )}
    </AnswerFrame>
  );
}
