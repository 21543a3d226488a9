import { findLoss } from '#core/engine/experiment/loss-reference';
import { weightNames } from '#core/engine/loss-function';
import { type FractalEdge, presentWindow } from '#core/lesson/activities/fractal-edge';
import { size } from '../../../parts/screen/size';
import { useWords } from '../../../words/language';
import { PlaceGrid } from '../map/place-grid';
import { RateMapCanvas } from '../map/rate-map-canvas';
import { pictureText, windowWords } from '../map/window-words';

/** Pixels on a side: two of the projector's each. */
const SIDE = 440;

/** The picture for the hall, with the ends of both rates. */
export function ClassMap({
  activity,
  counts,
}: {
  activity: FractalEdge;
  counts: readonly number[] | null;
}) {
  const words = useWords('play-fractal', 'screen-fractal');
  const window = presentWindow(activity);
  const { left, right, bottom, top } = windowWords(words, window);
  const loss = findLoss(activity.experiment.loss);
  const [first, second] = loss === null ? [] : weightNames(loss);
  return (
    <div
      dir="ltr"
      className="grid shrink-0 grid-cols-[auto_auto] grid-rows-[auto_auto] content-start gap-x-12 gap-y-6 type-label text-mut tabular-nums"
    >
      <p className="flex flex-col justify-between text-right" style={size(24)}>
        <span>{top}</span>
        <span>{second && words.say('screen-fractal.rate-of', { weight: second })}</span>
        <span>{bottom}</span>
      </p>
      <div className="relative size-840" style={size(34)}>
        <RateMapCanvas
          experiment={activity.experiment}
          window={window}
          side={SIDE}
          label={pictureText(words, window)}
        />
        <PlaceGrid counts={counts} />
      </div>
      <p className="col-start-2 flex justify-between" style={size(24)}>
        <span>{left}</span>
        <span>{first && words.say('screen-fractal.rate-of', { weight: first })}</span>
        <span>{right}</span>
      </p>
    </div>
  );
}
