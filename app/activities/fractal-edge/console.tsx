'use client';

import { ArrowLeft } from 'lucide-react';
import {
  mostTapped,
  PLACES,
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
import { ENGLISH_WORDS } from '../../words/english';
import { ZoomForm } from './console/zoom-form';
import { depthWords, windowWords } from './map/window-words';

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
  const round = phase.round.number;
  const counts = tapsPerPlace(phase.votes.map(([, choice]) => ({ choice })));
  const most = isUncovered ? mostTapped(counts) : null;
  const { windows, experiment } = activity;
  const window = presentWindow(activity);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <h2 className="text-[20px] type-title">{depthWords(windows)}</h2>
      <ResponseProgress
        label="Taps so far"
        verb="tapped"
        given={phase.picked}
        attendance={view}
        isUncovered={isUncovered}
        onToggle={onToggle}
      >
        <p className="text-[15px] text-mut">How many tapped each place stands below.</p>
      </ResponseProgress>
      <fieldset className="min-w-0">
        <legend className="mb-2 text-[16px] type-label">Zoom into a place</legend>
        <div
          className="grid max-w-90 gap-2"
          style={{ gridTemplateColumns: `repeat(${PLACES_PER_SIDE}, 1fr)` }}
        >
          {PLACES.map((place, at) => (
            <Control
              key={place}
              isOn={most === at}
              onClick={() => send({ type: 'zoom', round, to: placeWindow(window, at) })}
            >
              {place}
              {isUncovered && counts[at]! > 0 && <strong>{counts[at]}</strong>}
            </Control>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-end gap-3">
        <Control
          icon={<ArrowLeft size={18} aria-hidden="true" />}
          blocked={windows.length > 1 ? null : 'This is the first window.'}
          onClick={() => send({ type: 'zoom', round, to: null })}
        >
          Back out
        </Control>
      </div>
      <ZoomForm
        key={JSON.stringify(window)}
        window={window}
        onZoom={(to) => send({ type: 'zoom', round, to })}
      />
      <SettingsLine>{experimentWords(ENGLISH_WORDS, experiment)}</SettingsLine>
    </div>
  );
}

function Finished({ activity }: FinishedProps<'fractal-edge'>) {
  const { windows, experiment } = activity;
  const { left, right, bottom, top } = windowWords(presentWindow(activity));
  return (
    <section aria-label="Results" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 className="text-[20px] type-title">{depthWords(windows)}</h2>
      <p className="text-[16px]">
        The first rate runs from {left} to {right}, the second from {bottom} to {top}.
      </p>
      <SettingsLine>{experimentWords(ENGLISH_WORDS, experiment)}</SettingsLine>
    </section>
  );
}
