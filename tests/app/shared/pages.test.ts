import { english } from '../../support/words';
import '../../support/app/given-words';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '#core/report/outline';
import { sharedSession } from '#core/report/shared/shared-session';
import { pseudonymOf } from '#core/room/people/pseudonym';
import { madeUpSession } from '../../../app/gallery/review/made-up-session';
import { ActivityPage } from '../../../app/review/activity/activity-page';
import { SessionFrame } from '../../../app/review/frame/session-frame';
import { SharedFront } from '../../../app/shared/pages/shared-front';
import { heldBackWords } from '../../../app/shared/pages/words';

/** A lecture: its groups are large. */
const STUDENTS = 120;

describe('the pages of a shared session', () => {
  const session = { ...madeUpSession(STUDENTS, 'all', 0), id: 'an-id-that-nobody-is-told' };
  const shared = sharedSession(session, (number) => pseudonymOf('en', session.id, number));
  const names = session.participants.map(({ name }) => name ?? '');
  const framed = (page: ReactElement) =>
    renderToStaticMarkup(
      SessionFrame({
        words: english,
        outline: outlineOf(shared.session),
        base: '/shared/secret',
        actions: null,
        isShared: true,
        children: page,
      }),
    );
  const pages: readonly (readonly [string, () => string])[] = [
    ['front', () => framed(createElement(SharedFront, { words: english, shared }))],
    ...shared.session.rounds.map(
      ({ number, title, activity }) =>
        [
          `${number} ${title || activity.kind}`,
          () =>
            framed(
              createElement(ActivityPage, {
                words: english,
                session: shared.session,
                number,
                base: '/shared/secret',
                hasStudents: false,
              }),
            ),
        ] as const,
    ),
  ];

  it('show most of a lecture', () => {
    expect(names).toHaveLength(STUDENTS);
    expect(shared.session.rounds.length).toBeGreaterThan(3);
  });

  it.each(pages)('name nobody and lead to nobody: %s', (_, page) => {
    const html = page();
    expect(html.length).toBeGreaterThan(500);
    for (const name of names) expect(html).not.toContain(name);
    expect(html).not.toContain(session.id);
    expect(html).not.toMatch(/href="[^"]*\/(student|students|review)(\/|")/);
  });

  it('say what is missing', () => {
    expect(heldBackWords(english, 0)).toBeNull();
    expect(heldBackWords(english, 1)).toMatch(/^1 activity is left out/);
    expect(heldBackWords(english, 2)).toMatch(/^2 activities are left out/);
    // A vote again can be held back for nothing in itself.
    for (const count of [1, 2]) {
      expect(heldBackWords(english, count)).toContain(
        'or it is a vote again after one that is left out',
      );
    }
    const front = pages[0]![1]();
    if (shared.heldBack > 0) expect(front).toContain(heldBackWords(english, shared.heldBack));
  });
});
