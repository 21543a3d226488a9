'use client';

import { useEffect, useRef, useState } from 'react';
import type { ScreenView } from '#core/protocol/views/screen-view';
import { fetchProjectors } from '../../activities/screen';
import { isAway } from '../../live/fold';
import { useLaterWords } from '../../live/later-words';
import { screenReading } from '../../live/presenter-reading';
import type { RoomConnection } from '../../live/room-connection';
import { useRoom, useTold } from '../../live/use-room';
import styles from '../../parts/screen/screen.module.css';
import { FetchedFormulas } from '../../ui/formula/fetched-formulas';
import { TitledDialog } from '../../ui/titled-dialog';
import { SCREEN_AREAS } from '../areas';
import { clockOf } from '../clock-of';
import { ScreenPicture } from '../screen-picture';
import { useDrawable } from '../use-drawable';
import { useFinishedPicture } from '../use-finished-picture';
import { Blocks } from './blocks';
import { useReadOut } from './use-read-out';

/*
 * The projector's own picture is drawn where nobody sees it, and read out: so the text can't say anything else than the
 * hall sees, whatever activity is on.
 */

/** What the projector shows, as text, as long as it is open. */
export function ReadScreen({ code, onShut }: { code: string; onShut: () => void }) {
  const words = useLaterWords(...SCREEN_AREAS);
  const connection = useRoom('reader', code, screenReading);
  return (
    <FetchedFormulas book="hall">
      <TitledDialog title={words.say('screen.mini')} onShut={onShut}>
        {connection !== null && <Text connection={connection} />}
      </TitledDialog>
    </FetchedFormulas>
  );
}

function Text({ connection }: { connection: RoomConnection<ScreenView> }) {
  const words = useLaterWords(...SCREEN_AREAS);
  const toldLast = useTold(connection, (all) => all);
  const isThere = toldLast.view !== null;
  useEffect(() => {
    if (isThere) void fetchProjectors();
  }, [isThere]);
  const [clock] = useState(() => clockOf(connection));
  const { told, screen, isNow } = useDrawable(toldLast);
  const { shown, theory, actions } = useFinishedPicture(told.view, screen);
  /** Why the text may be behind the screen; empty: it isn't. */
  const behind = isAway(toldLast.link)
    ? words.say(toldLast.link === 'restarting' ? 'screen.restarting' : 'screen.lost')
    : isNow
      ? ''
      : words.say('common.loading');
  const picture = useRef<HTMLDivElement>(null);
  const blocks = useReadOut(picture);
  return (
    <>
      {/* Its size must not be a part of the dialog's. */}
      <div className="absolute size-0 overflow-hidden" inert aria-hidden="true">
        <div
          ref={picture}
          className={`pointer-events-none absolute h-90 w-160 overflow-hidden opacity-0 ${styles.miniBox}`}
        >
          <div className={`size-full overflow-hidden ${styles.screen} ${styles.mini}`}>
            <ScreenPicture
              told={told}
              clock={clock}
              shown={shown}
              theory={theory}
              screen={screen}
            />
          </div>
        </div>
      </div>
      <p role="status">{behind}</p>
      {actions.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {actions.map(({ key, words, act, isOn }) => (
            <button
              key={key}
              type="button"
              aria-pressed={isOn}
              onClick={act}
              className={`min-h-11 rounded-control border border-line2 px-3.5 type-label ${isOn ? 'bg-ink text-bg' : 'hover:bg-panel'}`}
            >
              {words}
            </button>
          ))}
        </div>
      )}
      <div className="grid gap-3 text-lg leading-snug wrap-anywhere">
        <Blocks blocks={blocks} />
      </div>
    </>
  );
}
