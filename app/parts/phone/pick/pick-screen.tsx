'use client';

import { useCallback, useMemo } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { Activity } from '#core/lesson/activities/activity';
import { useWords } from '../../../words/language';
import type { ActivityProps } from '../activity-props';
import { ConnectionBanner } from '../connection-banner';
import { reassurance } from '../input/input-words';
import { savedWord } from '../input/saved-word';
import { useInput } from '../input/use-input';
import { useSecondsLeft } from '../input/use-seconds-left';
import { standingStill } from '../standing-still';
import { intendPick, pickWords, storedPick } from './pick-input';
import { PickView } from './pick-view';
import type { RateRange } from './rate-scale';

export type PickScreenProps = Pick<
  ActivityProps<Activity, 'picking'>,
  'link' | 'round' | 'phase' | 'you' | 'attendance' | 'isLost'
> & {
  readonly experiment: Experiment;
  readonly range: RateRange;
  /** What runs, in words; the number of steps stands beside it. */
  readonly optimizers: string;
  /** Whether everyone predicts what their own run will do. */
  readonly isPredicted?: boolean;
  /** Whether they also say how sure they are of it. */
  readonly isConfidenceAsked?: boolean;
  /** What the number is, if it isn't simply the learning rate. */
  readonly label?: string;
};

/** Picking, connected to the room. */
export function PickScreen(props: PickScreenProps) {
  const words = useWords('play', 'common');
  const { link, round, phase, you, attendance, isLost } = props;
  const { isPredicted = false, isConfidenceAsked = false } = props;
  const stored = useMemo(() => storedPick(you, round.number), [you, round.number]);
  const { state, value, isSlow, choose } = useInput(link, round.number, stored, intendPick);
  const secondsLeft = useSecondsLeft(useCallback(() => link.remaining(), [link]));
  // What is under the finger when time is up is still sent: that is what the grace period is for.
  const isOver = phase.closing || secondsLeft === 0;
  return (
    <>
      {isLost ? (
        <ConnectionBanner
          reassurance={reassurance(words, 'pick', state.pending !== null, state.stored !== null)}
        />
      ) : null}
      <PickView
        round={round}
        you={you}
        experiment={props.experiment}
        range={props.range}
        optimizers={props.optimizers}
        label={props.label ?? words.say('play.pick.rate')}
        value={value}
        isPredicted={isPredicted}
        isConfidenceAsked={isConfidenceAsked}
        onChoose={choose}
        word={savedWord(state, { isConnected: !isLost, isClosing: isOver, isSlow })}
        inputWords={pickWords(words, { isPredicted, isConfidenceAsked })}
        picked={phase.picked}
        attendance={attendance}
        secondsLeft={secondsLeft}
        still={standingStill(words, phase)}
        isLocked={isOver}
      />
    </>
  );
}
