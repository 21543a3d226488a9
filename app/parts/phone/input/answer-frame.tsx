import { type ReactNode, useCallback } from 'react';
import type { Activity } from '#core/lesson/activities/activity';
import { useWords } from '../../../words/language';
import type { ActivityProps } from '../activity-props';
import { ConnectionBanner } from '../connection-banner';
import { PlayHeader } from '../play-header';
import { standingStill } from '../standing-still';
import { GivenBar } from './given-bar';
import { type InputWords, reassurance } from './input-words';
import { SavedBar } from './saved-bar';
import { savedWord } from './saved-word';
import { TimerChip } from './timer-chip';
import type { OwnInput } from './use-input';
import { useSecondsLeft } from './use-seconds-left';

/** Around what a student answers before the lock: the time left above it, the class and the server's word below. */
export function AnswerFrame<Value>({
  props: { link, round, phase, you, isLost, attendance },
  input: { state, isSlow },
  inputWords,
  what = 'answered',
  className = '',
  children,
}: {
  props: ActivityProps<Activity, 'picking'>;
  input: Pick<OwnInput<Value>, 'state' | 'isSlow'>;
  inputWords: InputWords<Value>;
  /** What those did who have done it. */
  what?: 'answered' | 'tapped';
  /** Further classes of the column. */
  className?: string;
  children: (isOver: boolean) => ReactNode;
}) {
  const words = useWords('play', 'common');
  const secondsLeft = useSecondsLeft(useCallback(() => link.remaining(), [link]));
  const isOver = phase.closing || secondsLeft === 0;
  const still = standingStill(words, phase);
  return (
    <>
      {isLost ? (
        <ConnectionBanner
          reassurance={reassurance(
            words,
            inputWords.noun,
            state.pending !== null,
            state.stored !== null,
          )}
        />
      ) : null}
      <main className={`mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col ${className}`}>
        <PlayHeader round={round} you={you}>
          <TimerChip secondsLeft={secondsLeft} isStill={still !== null} isLocked={isOver} />
        </PlayHeader>
        <div className="wipe-up grow px-4 pt-3 pb-4">{children(isOver)}</div>
        <GivenBar
          given={phase.picked}
          attendance={attendance}
          what={what}
          standing={still?.short ?? null}
        />
        <SavedBar
          word={savedWord(state, { isConnected: !isLost, isClosing: isOver, isSlow })}
          inputWords={inputWords}
        />
      </main>
    </>
  );
}
