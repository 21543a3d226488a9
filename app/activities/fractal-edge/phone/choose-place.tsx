import { useId, useMemo } from 'react';
import {
  type FractalEdge,
  PLACES,
  PLACES_PER_SIDE,
  presentWindow,
} from '#core/lesson/activities/fractal-edge';
import type { Intention } from '#core/protocol/commands';
import type { You } from '#core/protocol/views/you';
import type { Words } from '#core/words/words';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { AnswerFrame } from '../../../parts/phone/input/answer-frame';
import type { Numbered } from '../../../parts/phone/input/input-state';
import type { InputWords } from '../../../parts/phone/input/input-words';
import { useInput } from '../../../parts/phone/input/use-input';
import { namedPlace } from '../../../ui/words/place-words';
import { useWords } from '../../../words/language';
import { RateMapCanvas } from '../map/rate-map-canvas';
import { depthText, pictureText } from '../map/window-words';

/** Pixels on a side: a phone computes them in about a second. */
const SIDE = 160;

/** The picture, whose nine places are what can be tapped. */
export function ChoosePlace(props: ActivityProps<FractalEdge, 'picking'>) {
  const words = useWords('play-fractal');
  const { link, round, you } = props;
  const { activity } = round;
  const name = useId();
  const window = presentWindow(activity);
  const stored = useMemo(() => storedPlace(you, round.number), [you, round.number]);
  const input = useInput(link, round.number, stored, intendPlace);
  const { value, choose } = input;
  return (
    <AnswerFrame {...{ props, input }} inputWords={placeInputWords(words)} what="tapped">
      {(isOver) => (
        <>
          <fieldset disabled={isOver} className="min-w-0">
            <legend className="type-display text-[1.5rem] text-pretty">
              {words.say('play-fractal.question')}
            </legend>
            <p className="mt-1 text-mut">{depthText(words, activity.windows)}</p>
            <div className="relative mt-3 aspect-square w-full">
              <RateMapCanvas
                experiment={activity.experiment}
                window={window}
                side={SIDE}
                label={pictureText(words, window)}
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
                      aria-label={namedPlace(words, at)}
                      className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0 disabled:cursor-default"
                    />
                  </label>
                ))}
              </div>
            </div>
          </fieldset>
          <p className="mt-3 text-mut">{words.say('play-fractal.colours')}</p>
        </>
      )}
    </AnswerFrame>
  );
}

function intendPlace(round: number, { number, value }: Numbered<number>): Intention {
  return { type: 'vote', round, number, choice: value, confidence: null };
}

function storedPlace({ vote }: You, round: number): Numbered<number> | null {
  return vote?.round === round ? { number: vote.number, value: vote.choice } : null;
}

function placeInputWords(words: Words<'play-fractal'>): InputWords<number> {
  return {
    noun: 'other',
    text: (place) => namedPlace(words, place),
    invitation: words.say('play-fractal.invitation'),
    saved: () => words.say('play-fractal.saved'),
    locked: words.say('play-fractal.look'),
    lockedWithout: words.say('play-fractal.look'),
  };
}
