'use client';

import type { ScreenView } from '#core/protocol/views/screen-view';
import { projectorOf } from '../activities/screen';
import type { Told } from '../live/fold';
import type { ScreenClock } from '../parts/screen/clock';
import styles from '../parts/screen/screen.module.css';
import { size } from '../parts/screen/size';
import { plainKey } from '../ui/keys/key-press';
import { useKeys } from '../ui/keys/use-keys';
import { Controls, type ScreenAction } from './controls';
import { ScreenPicture } from './screen-picture';
import { useFinishedPicture } from './use-finished-picture';
import { useIdle } from './use-idle';

/** The projector of a room, whatever it has been told so far. */
export function ScreenRoom({ told, clock }: { told: Told<ScreenView>; clock: ScreenClock }) {
  const isIdle = useIdle();
  const { view, link, refusal } = told;
  const picture = useFinishedPicture(view);
  const actions: ScreenAction[] = [...picture.actions, FULL_SCREEN];
  useKeys((press) => {
    const pressed = plainKey(press);
    const action = actions.find(({ key }) => key.toLowerCase() === pressed);
    action?.act();
    return action !== undefined;
  });
  return (
    <div
      className={`relative h-screen w-full overflow-hidden bg-bg text-ink ${styles.screen} ${isIdle ? styles.idle : ''}`}
    >
      <ScreenPicture
        told={told}
        clock={clock}
        shown={picture.shown}
        theory={picture.theory}
        screen={
          view !== null && 'round' in view.phase ? projectorOf(view.phase.round.activity) : null
        }
      />
      {link === 'lost' && view !== null && refusal === null && (
        <p
          role="status"
          className="absolute bottom-156 left-56 z-10 rounded-control bg-lost px-24 py-12 type-label text-bg"
          style={size(28)}
        >
          Reconnecting. The phones keep their picks.
        </p>
      )}
      <Controls actions={actions} isHidden={isIdle} />
    </div>
  );
}

const FULL_SCREEN: ScreenAction = {
  key: 'F',
  words: 'Full screen',
  act: () => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  },
};
