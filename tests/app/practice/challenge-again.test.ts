import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import '../../support/app/given-words';
import { firstLaboratory } from '#core/lesson/laboratory/first-laboratory';
import type { NextRetrieval } from '#core/lesson/laboratory/retrieval';
import { ChallengeView } from '../../../app/practice/views/challenge-view';

function shownWith(next: NextRetrieval | null): string {
  const nothing = () => {};
  const retrieval = { next, begin: nothing, done: nothing, stop: nothing };
  const laboratory = { ...firstLaboratory(), challenge: null };
  return renderToStaticMarkup(
    createElement(ChallengeView, { laboratory, retrieval, onChange: nothing }),
  );
}

describe('the challenge, asked again', () => {
  // One that read for itself when it is due would go on saying so after the page's menu knew better.
  it('is due when the page says so, whose menu says the same', () => {
    expect(shownWith({ isDue: true, seed: 7 })).toContain('Begin: it is time again');
    expect(shownWith(null)).not.toContain('it is time again');
    expect(shownWith({ isDue: false, at: Date.UTC(2026, 10, 30) })).toContain('Don’t ask again');
  });
});
