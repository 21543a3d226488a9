import type { RateWindow } from '#core/engine/theory/rate-map';
import { mostTapped, PLACES, tapsPerPlace } from '#core/lesson/activities/fractal-edge';
import type { Words } from '#core/words/words';
import { SavedChart } from '../../charts/saving/saved-chart';
import { type KindReview, type RoundProps, textHead } from '../../parts/review/kind-review';
import { RateMapCanvas } from './map/rate-map-canvas';
import { depthWords, windowWords } from './map/window-words';

export const fractalEdgeReview: KindReview<'fractal-edge'> = {
  Round: FractalEdgeRound,
  isAlwaysShown: true,
  told: (words, _activity, { vote }) =>
    vote && words.say('review-rounds.fractal.told', { place: placeWords(words, vote.choice) }),
  heads: (words) => [textHead(words.say('review-rounds.head.chose'))],
  cells: (words, _activity, { vote }) => vote && [placeWords(words, vote.choice)],
  headline: (words, { windows }) => depthWords(words, windows),
};

function placeWords(words: Words<'keepsake'>, place: number): string {
  const name = PLACES[place];
  return name === undefined ? '' : words.say(`keepsake.place.${name}`);
}

/** As the language writes numbers. */
function endsOf({ numbers }: Words<'review-rounds'>, window: RateWindow) {
  const { left, right, bottom, top } = windowWords(window);
  const write = (text: string) => text.replace('.', numbers.decimal);
  return { left: write(left), right: write(right), bottom: write(bottom), top: write(top) };
}

/** Pixels on a side of each picture. */
const SIDE = 120;

/** Every window that the class looked at, in order. */
function FractalEdgeRound({ words, activity, round }: RoundProps<'fractal-edge'>) {
  const { windows, experiment } = activity;
  const counts = tapsPerPlace(round.votes);
  const most = mostTapped(counts);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <SavedChart title={words.say('review-rounds.fractal.windows')}>
        <ol className="flex flex-wrap gap-5">
          {windows.map((window) => {
            const ends = endsOf(words, window);
            return (
              <li
                key={JSON.stringify(window)}
                className="w-45 break-inside-avoid text-[14px] tabular-nums"
              >
                <span className="relative block aspect-square w-full">
                  <RateMapCanvas
                    experiment={experiment}
                    window={window}
                    side={SIDE}
                    label={words.say('review-rounds.fractal.picture', ends)}
                  />
                </span>
                <span className="mt-1 block">
                  {words.say('review-rounds.fractal.window', ends)}
                </span>
              </li>
            );
          })}
        </ol>
      </SavedChart>
      {most !== null && (
        <p className="text-[16px]">
          {words.say('review-rounds.fractal.most', {
            place: placeWords(words, most),
            count: counts[most] ?? 0,
            of: round.votes.length,
          })}
        </p>
      )}
    </div>
  );
}
