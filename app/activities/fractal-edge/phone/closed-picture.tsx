import { type FractalEdge, presentWindow } from '#core/lesson/activities/fractal-edge';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { PlayHeader } from '../../../parts/phone/play-header';
import { BigScreenLine } from '../../../parts/phone/result/result-screen';
import { RateMapCanvas } from '../map/rate-map-canvas';
import { depthWords, windowLabel } from '../map/window-words';

const SIDE = 160;

/** How far the class looked, and the picture there. */
export function ClosedPicture({ round, you }: ActivityProps<FractalEdge, 'finished'>) {
  const { activity } = round;
  const window = presentWindow(activity);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <PlayHeader round={round} you={you} />
      <div className="wipe-up grow px-4 pt-3 pb-6">
        <h1 className="type-display text-[1.75rem] text-pretty">{depthWords(activity.windows)}</h1>
        <div className="relative mt-4 aspect-square w-full">
          <RateMapCanvas
            experiment={activity.experiment}
            window={window}
            side={SIDE}
            label={windowLabel(window)}
          />
        </div>
        <p className="mt-4 text-pretty">
          Green pairs of rates arrive, red ones diverge, blue ones did neither in the steps there
          were. Near the edge a little more or less of a rate decides.
        </p>
      </div>
      <BigScreenLine>Big screen: the picture</BigScreenLine>
    </main>
  );
}
