'use client';

import type { ScreenView } from '#core/protocol/views/screen-view';
import { isAway, type Told } from '../live/fold';
import type { ScreenClock } from '../parts/screen/clock';
import styles from '../parts/screen/screen.module.css';
import { size } from '../parts/screen/size';
import { plainKey } from '../ui/keys/key-press';
import { useKeys } from '../ui/keys/use-keys';
import { useWords } from '../words/language';
import { Controls, type ScreenAction } from './controls';
import { ScreenPicture } from './screen-picture';
import { useDrawable } from './use-drawable';
import { useFinishedPicture } from './use-finished-picture';
import { useIdle } from './use-idle';

interface Props {
  readonly told: Told<ScreenView>;
  readonly clock: ScreenClock;
}

/** The projector of a room, whatever it has been told so far. */
export function ScreenRoom({ told: toldLast, clock }: Props) {
  const words = useWords('screen');
  const isIdle = useIdle();
  const { view, link, refusal } = toldLast;
  const { told, screen } = useDrawable(toldLast);
  const picture = useFinishedPicture(told.view, screen);
  const fullScreen = { key: 'F', words: words.say('screen.full-screen'), act: toggleFullScreen };
  const actions: ScreenAction[] = [...picture.actions, fullScreen];
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
        screen={screen}
      />
      {isAway(link) && view !== null && refusal === null && (
        <p
          role="status"
          className="absolute bottom-156 start-56 z-10 rounded-control bg-lost px-24 py-12 type-label text-bg"
          style={size(28)}
        >
          {words.say(link === 'restarting' ? 'screen.restarting' : 'screen.lost')}
        </p>
      )}
      <Controls actions={actions} isHidden={isIdle} />
    </div>
  );
}

function toggleFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen();
}
