import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { updatesOf } from '#core/lesson/walk/walked-runs';
import { WalkTable } from '../../../../app/activities/walk-through/steps/walk-table';
import { WALK_THROUGH } from '../../../support/room/activities';
import { english } from '../../../support/words';

it('breaks no figure, and scrolls in a box that the keyboard reaches', () => {
  const updates = updatesOf(WALK_THROUGH)[0]!;
  const html = renderToStaticMarkup(
    createElement(WalkTable, { words: english, updates, label: 'Its updates' }),
  );
  expect(html).toMatch(/<table[^>]*whitespace-nowrap/);
  expect(html).toMatch(/<div[^>]*role="region"[^>]*tabindex="0"|tabindex="0"[^>]*role="region"/i);
});
