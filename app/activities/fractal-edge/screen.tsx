import type { FractalEdge } from '#core/lesson/activities/fractal-edge';
import { FindingFrame } from '../../parts/screen/frame/finding-frame';
import { PickingSide } from '../../parts/screen/picking/picking-side';
import type { ActivityScreen, PictureProps } from '../../parts/screen/screen-activity';
import { size } from '../../parts/screen/size';
import { depthWords } from './map/window-words';
import { ClassMap } from './screen/class-map';
import { FateKey } from './screen/fate-key';
import { placesOfTally } from './screen/places-of-tally';

export const fractalEdgePictures: ActivityScreen<FractalEdge> = {
  Picking: Open,
  Running: null,
  pictures: [{ key: 'W', words: 'Picture', isThere: () => true, Show: Closed }],
  firstAfterRun: null,
};

/** While the phones tap where to look closer. */
function Open({ view, phase, activity, clock }: PictureProps<FractalEdge, 'picking'>) {
  return (
    <main className="grid h-full grid-cols-[minmax(0,1296fr)_minmax(0,624fr)]">
      <section className="flex min-h-0 flex-col px-56 pt-28 pb-28">
        <h1 className="type-display" style={size(44)}>
          {depthWords(activity.windows)}
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
          task="Tap where to look closer"
          done="tapped"
        />
      </aside>
    </main>
  );
}

function Closed({ phase, activity }: PictureProps<FractalEdge, 'finished'>) {
  return (
    <FindingFrame title={depthWords(activity.windows)}>
      <div className="flex h-full gap-48">
        <ClassMap activity={activity} counts={placesOfTally(phase.tally)} />
        <FateKey budget={activity.experiment.budget} />
      </div>
    </FindingFrame>
  );
}
