import { mostTapped, tapsPerPlace } from '#core/lesson/activities/fractal-edge';
import { SavedChart } from '../../charts/saving/saved-chart';
import { type KindReview, type RoundProps, textHead } from '../../parts/review/kind-review';
import { namedPlace } from '../../ui/words/place-words';
import { RateMapCanvas } from './map/rate-map-canvas';
import { depthText, pictureText, windowWords } from './map/window-words';

export const fractalEdgeReview: KindReview<'fractal-edge'> = {
  Round: FractalEdgeRound,
  isAlwaysShown: true,
  told: (words, _activity, { vote }) =>
    vote && words.say('review-rounds.fractal.told', { place: namedPlace(words, vote.choice) }),
  heads: (words) => [textHead(words.say('review-rounds.head.chose'))],
  cells: (words, _activity, { vote }) => vote && [namedPlace(words, vote.choice)],
  headline: (words, { windows }) => depthText(words, windows),
};

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
                    label={pictureText(words, window)}
                  />
                </span>
                <span className="mt-1 block">
                  {words.say('review-rounds.fractal.window', windowWords(words, window))}
                </span>
              </li>
            );
          })}
        </ol>
      </SavedChart>
      {most !== null && (
        <p className="text-[16px]">
          {words.say('review-rounds.fractal.most', {
            place: namedPlace(words, most),
            count: counts[most] ?? 0,
            of: round.votes.length,
          })}
        </p>
      )}
    </div>
  );
}
