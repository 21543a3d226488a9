import type { FractalEdge } from '#core/lesson/activities/fractal-edge';
import { FindingFrame } from '../../parts/screen/frame/finding-frame';
import { PickingSide } from '../../parts/screen/picking/picking-side';
import type { ActivityScreen, PictureProps } from '../../parts/screen/screen-activity';
import { size } from '../../parts/screen/size';
import { useWords } from '../../words/language';
import { depthText } from './map/window-words';
import { ClassMap } from './screen/class-map';
import { FateKey } from './screen/fate-key';
import { placesOfTally } from './screen/places-of-tally';

export const fractalEdgePictures: ActivityScreen<FractalEdge> = {
  Picking: Open,
  Running: null,
  pictures: [{ key: 'W', name: 'screen.picture.map', isThere: () => true, Show: Closed }],
  firstAfterRun: null,
};

/** While the phones tap where to look closer. */
function Open({ view, phase, activity, clock }: PictureProps<FractalEdge, 'picking'>) {
  const words = useWords('play-fractal', 'screen-fractal');
  return (
    <main className="grid h-full grid-cols-[minmax(0,1296fr)_minmax(0,624fr)]">
      <section className="flex min-h-0 flex-col px-56 pt-28 pb-28">
        <h1 className="type-display" style={size(44)}>
          {depthText(words, activity.windows)}
        </h1>
        <div className="flex min-h-0 flex-1 gap-40 pt-20">
          <ClassMap activity={activity} counts={null} />
          <FateKey budget={activity.experiment.budget} />
        </div>
      </section>
      <aside className="flex min-h-0 flex-col">
        <PickingSide
          view={view}
          phase={phase}
          clock={clock}
          task={words.say('screen-fractal.task')}
          done="other"
        />
      </aside>
    </main>
  );
}

function Closed({ phase, activity }: PictureProps<FractalEdge, 'finished'>) {
  const words = useWords('play-fractal');
  return (
    <FindingFrame title={depthText(words, activity.windows)}>
      <div className="flex h-full gap-48">
        <ClassMap activity={activity} counts={placesOfTally(phase.tally)} />
        <FateKey budget={activity.experiment.budget} />
      </div>
    </FindingFrame>
  );
}
