import { findLoss } from '#core/engine/experiment/loss-reference';
import { weightNames } from '#core/engine/loss-function';
import { type FractalEdge, presentWindow } from '#core/lesson/activities/fractal-edge';
import { size } from '../../../parts/screen/size';
import { PlaceGrid } from '../map/place-grid';
import { RateMapCanvas } from '../map/rate-map-canvas';
import { windowLabel, windowWords } from '../map/window-words';

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
  const window = presentWindow(activity);
  const { left, right, bottom, top } = windowWords(window);
  const loss = findLoss(activity.experiment.loss);
  const [first, second] = loss === null ? [] : weightNames(loss);
  return (
    <div className="grid shrink-0 grid-cols-[auto_auto] grid-rows-[auto_auto] content-start gap-x-12 gap-y-6 type-label text-mut tabular-nums">
      <p className="flex flex-col justify-between text-right" style={size(24)}>
        <span>{top}</span>
        <span>rate of {second}</span>
        <span>{bottom}</span>
      </p>
      <div className="relative size-840" style={size(34)}>
        <RateMapCanvas
          experiment={activity.experiment}
          window={window}
          side={SIDE}
          label={windowLabel(window)}
        />
        <PlaceGrid counts={counts} />
      </div>
      <p className="col-start-2 flex justify-between" style={size(24)}>
        <span>{left}</span>
        <span>rate of {first}</span>
        <span>{right}</span>
      </p>
    </div>
  );
}
