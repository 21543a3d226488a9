import { useCallback, useId, useMemo } from 'react';
import {
  type FractalEdge,
  PLACES,
  PLACES_PER_SIDE,
  presentWindow,
} from '#core/lesson/activities/fractal-edge';
import type { Intention } from '#core/protocol/commands';
import type { You } from '#core/protocol/views/you';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { ConnectionBanner } from '../../../parts/phone/connection-banner';
import { GivenBar } from '../../../parts/phone/input/given-bar';
import type { Numbered } from '../../../parts/phone/input/input-state';
import { type InputWords, reassurance } from '../../../parts/phone/input/input-words';
import { SavedBar } from '../../../parts/phone/input/saved-bar';
import { savedWord } from '../../../parts/phone/input/saved-word';
import { TimerChip } from '../../../parts/phone/input/timer-chip';
import { useInput } from '../../../parts/phone/input/use-input';
import { useSecondsLeft } from '../../../parts/phone/input/use-seconds-left';
import { PlayHeader } from '../../../parts/phone/play-header';
import { standingStill } from '../../../parts/phone/standing-still';
import { RateMapCanvas } from '../map/rate-map-canvas';
import { depthWords, windowLabel } from '../map/window-words';

/** Pixels on a side: a phone computes them in about a second. */
const SIDE = 160;

/** The picture, whose nine places are what can be tapped. */
export function ChoosePlace(props: ActivityProps<FractalEdge, 'picking'>) {
  const { link, round, phase, you, isLost } = props;
  const { activity } = round;
  const name = useId();
  const window = presentWindow(activity);
  const stored = useMemo(() => storedPlace(you, round.number), [you, round.number]);
  const { state, value, isSlow, choose } = useInput(link, round.number, stored, intendPlace);
  const secondsLeft = useSecondsLeft(useCallback(() => link.remaining(), [link]));
  const isOver = phase.closing || secondsLeft === 0;
  const still = standingStill(phase);
  return (
    <>
      {isLost ? (
        <ConnectionBanner
          reassurance={reassurance('choice', state.pending !== null, state.stored !== null)}
        />
      ) : null}
      <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
        <PlayHeader round={round} you={you}>
          <TimerChip secondsLeft={secondsLeft} isStill={still !== null} isLocked={isOver} />
        </PlayHeader>
        <div className="wipe-up grow px-4 pt-3 pb-4">
          <fieldset disabled={isOver} className="min-w-0">
            <legend className="type-display text-[1.5rem] text-pretty">
              Where shall we look closer?
            </legend>
            <p className="mt-1 text-mut">{depthWords(activity.windows)}</p>
            <div className="relative mt-3 aspect-square w-full">
              <RateMapCanvas
                experiment={activity.experiment}
                window={window}
                side={SIDE}
                label={windowLabel(window)}
              />
              <div
                className="absolute inset-0 grid"
                style={{ gridTemplateColumns: `repeat(${PLACES_PER_SIDE}, 1fr)` }}
              >
                {PLACES.map((place, at) => (
                  <label
                    key={place}
                    className="relative cursor-pointer border border-on-klein/40 has-checked:border-4 has-checked:border-on-klein has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:-outline-offset-6 has-focus-visible:outline-on-klein"
                  >
                    <input
                      type="radio"
                      name={name}
                      value={at}
                      checked={at === value}
                      onChange={() => choose(at)}
                      aria-label={place}
                      className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0 disabled:cursor-default"
                    />
                  </label>
                ))}
              </div>
            </div>
          </fieldset>
          <p className="mt-3 text-mut">Green arrives, red diverges, blue is still on the way.</p>
        </div>
        <GivenBar
          given={phase.picked}
          attendance={props.attendance}
          verb="answered"
          standing={still?.short ?? null}
        />
        <SavedBar
          word={savedWord(state, { isConnected: !isLost, isClosing: isOver, isSlow })}
          words={PLACE_WORDS}
        />
      </main>
    </>
  );
}

function intendPlace(round: number, { number, value }: Numbered<number>): Intention {
  return { type: 'vote', round, number, choice: value, confidence: null };
}

function storedPlace({ vote }: You, round: number): Numbered<number> | null {
  return vote?.round === round ? { number: vote.number, value: vote.choice } : null;
}

const PLACE_WORDS: InputWords<number> = {
  noun: 'choice',
  text: (place) => PLACES[place] ?? '',
  invitation: 'Tap a place. It saves by itself.',
  saved: () => 'Change it until we zoom.',
  locked: 'Look at the screen.',
  none: 'a choice',
  lockedWithout: 'Look at the screen.',
};
