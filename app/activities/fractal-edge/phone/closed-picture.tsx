import { type FractalEdge, presentWindow } from '#core/lesson/activities/fractal-edge';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { PlayHeader } from '../../../parts/phone/play-header';
import { BigScreenLine } from '../../../parts/phone/result/result-screen';
import { useWords } from '../../../words/language';
import { RateMapCanvas } from '../map/rate-map-canvas';
import { depthText, pictureText } from '../map/window-words';

const SIDE = 160;

/** How far the class looked, and the picture there. */
export function ClosedPicture({ round, you }: ActivityProps<FractalEdge, 'finished'>) {
  const words = useWords('play-fractal');
  const { activity } = round;
  const window = presentWindow(activity);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <PlayHeader round={round} you={you} />
      <div className="wipe-up grow px-4 pt-3 pb-6">
        <h1 className="type-display text-[1.75rem] text-pretty">
          {depthText(words, activity.windows)}
        </h1>
        <div className="relative mt-4 aspect-square w-full">
          <RateMapCanvas
            experiment={activity.experiment}
            window={window}
            side={SIDE}
            label={pictureText(words, window)}
          />
        </div>
        <p className="mt-4 text-pretty">{words.say('play-fractal.closed')}</p>
      </div>
      <BigScreenLine>{words.say('play-fractal.screen')}</BigScreenLine>
    </main>
  );
}
