import { describe, expect, it } from 'vitest';
import { builtInPlans } from '#core/lesson/plan/built-in/plan';
import { GET } from '../../../../app/teach/plan/built-in/route';

describe('a built-in plan', () => {
  it('is handed out in the language asked for, in English for one that it doesn’t have', async () => {
    const get = (query: string) =>
      GET(new Request(`http://room.test/teach/plan/built-in?${query}`)).json();
    expect(await get('plan=lesson&language=de')).toEqual(builtInPlans('de').lesson);
    expect(await get('plan=research&language=de')).toEqual(builtInPlans('de').research);
    expect(await get('plan=research&language=ar-XB')).toEqual(builtInPlans('en').research);
    expect(await get('')).toEqual(builtInPlans('en').lesson);
  });
});
