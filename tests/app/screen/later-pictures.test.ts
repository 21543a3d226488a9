import { english } from '../../support/words';
import '../../support/app/given-words';
import { createElement, type ReactElement } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ActivityKind } from '#core/lesson/activities/activity';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import { fetchProjectors } from '../../../app/activities/screen';
import { OPENINGS, stillConnection } from '../../../app/gallery/console/console-gallery';
import { tellConsole } from '../../../app/gallery/console/tell-console';
import { ScreenState } from '../../../app/gallery/screen/screen-state';
import { screenSetting } from '../../../app/gallery/screen/setting';
import { ConsoleScreen } from '../../../app/teach/console/console-screen';

/** A page once all has come that it waits for. */
async function whole(page: ReactElement): Promise<string> {
  // Else React sends what is long behind the rest.
  const stream = await renderToReadableStream(page, { progressiveChunkSize: 1e9 });
  await stream.allReady;
  return new Response(stream).text();
}

/** What React writes where something has not come, or has thrown. */
const MISSING = /<!--\$[?!]-->/;

const projector = (query: Record<string, string>) =>
  whole(
    createElement(ScreenState, {
      setting: screenSetting({ students: '12', ...query }),
      step: 5,
      isPlaying: false,
      isSmall: query.small === '1',
      keys: '',
    }),
  );

const consoleIn = (state: string, kind: ActivityKind, opening = '') => {
  const messages = tellConsole({ state, kind, item: '', students: 12 });
  const connection = stillConnection(state, messages);
  const { told } = connection;
  const { view } = messages;
  const open = OPENINGS[opening] ?? {};
  return whole(createElement(ConsoleScreen, { connection, told, view, opening: open }));
};

// As while the hall comes in: a projector waits for nothing, it shows on what it showed.
beforeAll(fetchProjectors);

describe('what a first load leaves out is there once it is shown', () => {
  it.each(ACTIVITY_KINDS)('on the projector, large and small: %s', async (kind) => {
    const lobby = await projector({ state: 'lobby' });
    for (const small of ['0', '1']) {
      const html = await projector({ state: 'end', kind, small });
      expect(html).not.toMatch(MISSING);
      expect(html).not.toContain(english.say('screen.connecting'));
      expect(html).not.toBe(lobby);
    }
  });

  it.each(ACTIVITY_KINDS)('on the console: %s', async (kind) => {
    const html = await consoleIn('finished', kind);
    expect(html).not.toMatch(MISSING);
    // Behind the big button and the other controls stands the round's panel.
    expect(html).toMatch(/<div class="mt-6"><!--\$--><./);
  });

  it('on the console: an activity that is being set up', async () => {
    const html = await consoleIn('lobby', 'race', 'set-up');
    expect(html).toContain(`aria-label="${english.say('setup.next-activity')}"`);
  });
});
