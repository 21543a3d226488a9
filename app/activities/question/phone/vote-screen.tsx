import { useCallback, useMemo } from 'react';
import type { Question } from '#core/lesson/activities/question';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { ConnectionBanner } from '../../../parts/phone/connection-banner';
import { ConfidenceTiles } from '../../../parts/phone/input/confidence-tiles';
import { GivenBar } from '../../../parts/phone/input/given-bar';
import { reassurance } from '../../../parts/phone/input/input-words';
import { SavedBar } from '../../../parts/phone/input/saved-bar';
import { savedWord } from '../../../parts/phone/input/saved-word';
import { TimerChip } from '../../../parts/phone/input/timer-chip';
import { useInput } from '../../../parts/phone/input/use-input';
import { useSecondsLeft } from '../../../parts/phone/input/use-seconds-left';
import { PlayHeader } from '../../../parts/phone/play-header';
import { standingStill } from '../../../parts/phone/standing-still';
import { letterOf } from '../../../ui/words/letter-of';
import { ChoiceList } from './choice-list';
import { CONFIDENT_VOTE_WORDS, intendVote, storedVote, VOTE_WORDS } from './vote-input';

/** The question, its choices as big targets, and the server's word on the answer. */
export function VoteScreen(props: ActivityProps<Question, 'picking'>) {
  const { link, round, phase, you, isLost } = props;
  const { text, choices, isConfidenceAsked } = round.activity;
  const stored = useMemo(() => storedVote(you, round.number), [you, round.number]);
  const { state, value, isSlow, choose } = useInput(link, round.number, stored, intendVote);
  const secondsLeft = useSecondsLeft(useCallback(() => link.remaining(), [link]));
  const isOver = phase.closing || secondsLeft === 0;
  const still = standingStill(phase);
  const { firstChoice } = you;
  return (
    <>
      {isLost ? (
        <ConnectionBanner
          reassurance={reassurance('answer', state.pending !== null, state.stored !== null)}
        />
      ) : null}
      <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col [@media(max-height:24rem)]:max-w-[46rem]">
        <PlayHeader round={round} you={you}>
          <TimerChip secondsLeft={secondsLeft} isStill={still !== null} isLocked={isOver} />
        </PlayHeader>
        <div className="wipe-up grow px-4 pt-3 pb-4">
          {round.revoteOf === null ? null : (
            <p className="mb-3 text-mut">
              {firstChoice === null
                ? 'Vote again. You gave no answer the first time.'
                : `Vote again. Your first answer was ${letterOf(firstChoice)}.`}
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
        </div>
        <GivenBar
          given={phase.picked}
          attendance={props.attendance}
          verb="answered"
          standing={still?.short ?? null}
        />
        <SavedBar
          word={savedWord(state, { isConnected: !isLost, isClosing: isOver, isSlow })}
          words={isConfidenceAsked ? CONFIDENT_VOTE_WORDS : VOTE_WORDS}
        />
      </main>
    </>
  );
}
