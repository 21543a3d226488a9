import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RIVALS } from '#core/engine/rivals/catalogue';
import type { Activity } from '#core/lesson/activities/activity';
import type { Duel } from '#core/lesson/activities/duel';
import { changedActivity, realWhatIf, type WhatIf } from '#core/lesson/replay/what-if';
import { withOtherSide } from '../../../../app/review/replay/other-side';
import { WhatIfBar } from '../../../../app/review/replay/what-if-bar';
import { DUEL, RACE } from '../../../support/room/activities';
import '../../../support/app/given-words';

function barOf(activity: Activity, whatIf: WhatIf): string {
  return renderToStaticMarkup(
    createElement(WhatIfBar, { activity, whatIf, onChange: () => {}, onMore: () => {} }),
  );
}

describe('the bar of what is changed most', () => {
  it('leads back to a schedule by hand, where that was in class', () => {
    const changes = [{ step: 50, learningRate: 0.1 }];
    const byHand = { ...RACE.experiment, schedule: { kind: 'by-hand', changes } } as const;
    expect(barOf({ ...RACE, experiment: byHand }, { schedule: 'cosine' })).toContain('"by-hand"');
    expect(barOf(RACE, { schedule: 'cosine' })).not.toContain('"by-hand"');
  });

  it('has no field for the start of a formula that can’t be read', () => {
    expect(barOf(RACE, { formula: 'x^2' })).toContain('start');
    const bar = barOf(RACE, { formula: 'x^' });
    expect(bar).not.toContain('start');
    expect(bar).not.toContain('undefined');
  });
});

describe('the other side of a duel', () => {
  const clipped: Duel = {
    ...DUEL,
    rival: { ...DUEL.rival, schedule: { kind: 'cosine', final: 0 }, clipNorm: 1 },
  };
  const change = (duel: Duel, { rival = {} }: WhatIf, optimizer: string): WhatIf =>
    realWhatIf(duel, {
      rival: withOtherSide(rival, rival.optimizer ?? duel.rival.optimizer, optimizer),
    });

  it.each(RIVALS.map(({ id }) => id))('can be %s wherever it can in a plain duel', (id) => {
    const plain = changedActivity(DUEL, { rival: { optimizer: id } });
    const made = changedActivity(clipped, change(clipped, {}, id));
    expect(made.ok).toBe(plain.ok);
  });

  it('has its schedule and its clipping again with an optimizer that takes a rate', () => {
    const free = change(clipped, {}, RIVALS[0]!.id);
    expect(change(clipped, free, 'adam')).toEqual({ rival: { optimizer: 'adam' } });
    expect(change(clipped, free, 'momentum')).toEqual({});
    const own = change(clipped, { rival: { schedule: 'constant' } }, 'adam');
    expect(own).toEqual({ rival: { optimizer: 'adam', schedule: 'constant' } });
  });
});
