import { createElement, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { insistedOnce, later } from '../../../app/live/later';

describe('parts that come later', () => {
  it('are fetched before, and again where that has failed', async () => {
    let tries = 0;
    const part = later(async () => {
      tries += 1;
      throw new Error('The network is gone.');
    });
    await part.fetch();
    await part.fetch();
    expect(tries).toBe(2);
  });

  it('are shown at once where they have been fetched, without anything in their place', async () => {
    const part = later(async () => () => 'here');
    await part.fetch();
    const shown = createElement(Suspense, { fallback: 'waiting' }, createElement(part.Component));
    expect(renderToString(shown)).toContain('here');
  });

  it('are insisted on by one promise each, which React needs again and again', async () => {
    let loads = 0;
    const panels = insistedOnce(async (kind: string) => `${kind} ${++loads}`);
    expect(panels('race')).toBe(panels('race'));
    expect(await panels('duel')).toBe('duel 2');
    expect(await panels('race')).toBe('race 1');
    expect(loads).toBe(2);
    // What React reads: it shows no fallback for what is there.
    expect(panels('race')).toMatchObject({ status: 'fulfilled', value: 'race 1' });
  });
});
