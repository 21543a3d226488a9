import { formatCount } from '#core/engine/number-format';
import { mostTapped, PLACES, tapsPerPlace } from '#core/lesson/activities/fractal-edge';
import { SavedChart } from '../../charts/saving/saved-chart';
import { type KindReview, type RoundProps, textHead } from '../../parts/review/kind-review';
import { RateMapCanvas } from './map/rate-map-canvas';
import { depthWords, windowLabel, windowWords } from './map/window-words';

export const fractalEdgeReview: KindReview<'fractal-edge'> = {
  Round: FractalEdgeRound,
  isAlwaysShown: true,
  told: (_words, _activity, { vote }) =>
    vote && `Would have looked closer here: ${PLACES[vote.choice] ?? 'nowhere'}.`,
  heads: () => [textHead('chose')],
  cells: (_activity, { vote }) => (vote === null ? null : [PLACES[vote.choice] ?? '']),
  headline: ({ windows }) => depthWords(windows),
};

/** Pixels on a side of each picture. */
const SIDE = 120;

/** Every window that the class looked at, in order. */
function FractalEdgeRound({ activity, round }: RoundProps<'fractal-edge'>) {
  const { windows, experiment } = activity;
  const counts = tapsPerPlace(round.votes);
  const most = mostTapped(counts);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <SavedChart title="Windows into the edge">
        <ol className="flex flex-wrap gap-5">
          {windows.map((window) => {
            const { left, right, bottom, top } = windowWords(window);
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
                    label={windowLabel(window)}
                  />
                </span>
                <span className="mt-1 block">
                  {left} to {right}, {bottom} to {top}
                </span>
              </li>
            );
          })}
        </ol>
      </SavedChart>
      {most !== null && (
        <p className="text-[16px]">
          In the last window most would have looked closer here: {PLACES[most]} (
          {formatCount(counts[most]!)} of {formatCount(round.votes.length)}).
        </p>
      )}
    </div>
  );
}
