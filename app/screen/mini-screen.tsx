'use client';

import { useMemo } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { Told } from '../live/fold';
import type { ScreenClock } from '../parts/screen/clock';
import styles from '../parts/screen/screen.module.css';
import { useWords } from '../words/language';
import { asScreenView } from './as-screen-view';
import { clockOf } from './clock-of';
import { ScreenPicture } from './screen-picture';
import { useDrawable } from './use-drawable';
import { useFinishedPicture } from './use-finished-picture';

/*
 * For the console: `<div className="aspect-video"><MiniScreen told={told} clock={connection} /></div>`. Draws
 * the projector's own picture, small, from what the console is told anyway: a second connection would count
 * as a projector. Fills its parent, which must have a size. It is only a picture: nothing in it takes the
 * focus, and screen readers hear its label. It shows what a projector shows by itself, since it can't know
 * which picture of a finished round was chosen there by key.
 */

interface Props {
  readonly told: Told<InstructorView>;
  /** The room's connection is one. */
  readonly clock: ScreenClock;
}

/** A small live picture of what the projector shows. */
export function MiniScreen({ told, clock }: Props) {
  const words = useWords('screen');
  const view = useMemo(() => (told.view === null ? null : asScreenView(told.view)), [told.view]);
  const drawable = useDrawable({ ...told, view });
  const { screen } = drawable;
  const { shown } = useFinishedPicture(drawable.told.view, screen);
  const bound = useMemo(() => clockOf(clock), [clock]);
  return (
    <div
      className={`size-full overflow-hidden ${styles.miniBox}`}
      role="img"
      aria-label={words.say('screen.mini')}
    >
      <div
        className={`relative size-full overflow-hidden bg-bg text-ink ${styles.screen} ${styles.mini}`}
        inert
        aria-hidden="true"
      >
        <ScreenPicture
          told={drawable.told}
          clock={bound}
          shown={shown}
          theory={false}
          screen={screen}
        />
      </div>
    </div>
  );
}
