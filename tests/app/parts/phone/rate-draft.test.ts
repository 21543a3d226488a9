import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type RateDraft, useRateDraft } from '../../../../app/parts/phone/pick/use-rate-draft';
import { english } from '../../../support/words';

interface Heard {
  readonly slid: (number | null)[];
  readonly chosen: number[];
}

type Act = (draft: RateDraft) => void;

function Drafted({ left, slid, chosen }: Heard & { left: Act[] }) {
  const draft = useRateDraft(
    english,
    0.1,
    (rate) => chosen.push(rate),
    false,
    (rate) => slid.push(rate),
  );
  // What sets state while it is rendered is rendered again with it.
  left.shift()?.(draft);
  return draft.text;
}

/** The text of a draft that these were done to, and what was heard of it. */
function drafted(acts: readonly Act[]) {
  const heard: Heard = { slid: [], chosen: [] };
  const text = renderToStaticMarkup(createElement(Drafted, { left: [...acts], ...heard }));
  return { text, ...heard };
}

describe('a rate that was slid', () => {
  const slide = (draft: RateDraft) => draft.slide(0.2);

  it('is told of when it is chosen', () => {
    const { slid, chosen } = drafted([slide, (draft) => draft.commit()]);
    expect([slid, chosen]).toEqual([[0.2], [0.2]]);
  });

  it.each([
    ['it is let go', [(draft: RateDraft) => draft.drop()]],
    [
      'the field is emptied and left',
      [(draft: RateDraft) => draft.type(''), (draft: RateDraft) => draft.commit()],
    ],
  ])('is told to be no more where %s', (_, acts) => {
    expect(drafted([slide, ...acts])).toEqual({ text: '0.10', slid: [0.2, null], chosen: [] });
  });

  it('is told to be no more, once, where text that can’t be read takes its place', () => {
    const typed = [slide, (draft: RateDraft) => draft.type('0,1,2')];
    const told = { text: '0,1,2', slid: [0.2, null], chosen: [] };
    expect(drafted(typed)).toEqual(told);
    expect(drafted([...typed, (draft) => draft.commit()])).toEqual(told);
  });
});
