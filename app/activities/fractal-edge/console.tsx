'use client';

import { ArrowLeft } from 'lucide-react';
import {
  mostTapped,
  PLACES_PER_SIDE,
  placeWindow,
  presentWindow,
  tapsPerPlace,
} from '#core/lesson/activities/fractal-edge';
import {
  type FinishedProps,
  type KindPanels,
  NOTHING,
  type PickingProps,
} from '../../parts/console/panel-props';
import { ResponseProgress } from '../../parts/console/response-progress';
import { SettingsLine } from '../../parts/console/settings-line';
import { Control } from '../../ui/control';
import { experimentWords } from '../../ui/words/experiment-words';
import { namedPlace } from '../../ui/words/place-words';
import { useWords } from '../../words/language';
import { ZoomForm } from './console/zoom-form';
import { depthText, windowWords } from './map/window-words';

export const fractalEdgePanels: KindPanels<'fractal-edge'> = {
  Picking,
  Running: NOTHING,
  Finished,
};

function Picking({
  activity,
  view,
  phase,
  send,
  isUncovered,
  onToggle,
}: PickingProps<'fractal-edge'>) {
  const words = useWords('console-rounds', 'experiment', 'play-fractal');
  const round = phase.round.number;
  const counts = tapsPerPlace(phase.votes.map(([, choice]) => ({ choice })));
  const most = isUncovered ? mostTapped(counts) : null;
  const { windows, experiment } = activity;
  const window = presentWindow(activity);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <h2 className="text-[20px] type-title">{depthText(words, windows)}</h2>
      <ResponseProgress
        label={words.say('console-rounds.so-far.taps')}
        verb="tapped"
        given={phase.picked}
        attendance={view}
        isUncovered={isUncovered}
        onToggle={onToggle}
      >
        <p className="text-[15px] text-mut">{words.say('console-rounds.fractal.below')}</p>
      </ResponseProgress>
      <fieldset className="min-w-0">
        <legend className="mb-2 text-[16px] type-label">
          {words.say('console-rounds.fractal.zoom')}
        </legend>
        <div
          dir="ltr"
          className="grid max-w-90 gap-2"
          style={{ gridTemplateColumns: `repeat(${PLACES_PER_SIDE}, 1fr)` }}
        >
          {counts.map((count, at) => (
            <Control
              key={namedPlace(words, at)}
              isOn={most === at}
              onClick={() => send({ type: 'zoom', round, to: placeWindow(window, at) })}
            >
              <span dir="auto">{namedPlace(words, at)}</span>
              {isUncovered && count > 0 && <strong>{words.numbers.count(count)}</strong>}
            </Control>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-end gap-3">
        <Control
          icon={<ArrowLeft size={18} aria-hidden="true" />}
          blocked={windows.length > 1 ? null : words.say('console-rounds.fractal.first')}
          onClick={() => send({ type: 'zoom', round, to: null })}
        >
          {words.say('console-rounds.fractal.back')}
        </Control>
      </div>
      <ZoomForm
        key={JSON.stringify(window)}
        window={window}
        onZoom={(to) => send({ type: 'zoom', round, to })}
      />
      <SettingsLine>{experimentWords(words, experiment)}</SettingsLine>
    </div>
  );
}

function Finished({ activity }: FinishedProps<'fractal-edge'>) {
  const words = useWords('console-rounds', 'experiment', 'play-fractal');
  const { windows, experiment } = activity;
  return (
    <section
      aria-label={words.say('console-rounds.results')}
      className="grid grid-cols-[minmax(0,1fr)] gap-4"
    >
      <h2 className="text-[20px] type-title">{depthText(words, windows)}</h2>
      <p className="text-[16px]">
        {words.say('console-rounds.fractal.range', windowWords(words, presentWindow(activity)))}
      </p>
      <SettingsLine>{experimentWords(words, experiment)}</SettingsLine>
    </section>
  );
}
