import { describe, expect, it } from 'vitest';
import { codeWidth } from '../../../../app/parts/screen/picking/code-size';
import { slotted } from '../../../../app/screen/slots';

describe('places of names in the lobby', () => {
  it('are kept: only the newcomer appears', () => {
    const names = Array.from({ length: 60 }, (_, k) => `name ${k}`);
    for (let count = 1; count < names.length; count++) {
      const before = slotted(names.slice(0, count - 1), 24);
      const after = slotted(names.slice(0, count), 24);
      const changed = after.filter((name, k) => name !== before[k]);
      expect(changed).toEqual([names[count - 1]]);
    }
  });
  it('show the newest', () => {
    expect(slotted(['a', 'b', 'c', 'd'], 3)).toEqual(['d', 'b', 'c']);
    expect(slotted([], 2)).toEqual([null, null]);
  });
});

describe('the width of a code', () => {
  it('knows the wide letters', () => {
    expect(codeWidth('WMW')).toBeGreaterThan(codeWidth('HX3'));
  });
});
