import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  either,
  flag,
  index,
  listOf,
  objectOf,
  oneOf,
  orNull,
  recordOf,
  type Shape,
  text,
} from '../../../../app/parts/setup/drafts/shape';

const PLAIN: Readonly<Record<string, Shape<unknown>>> = {
  text,
  flag,
  index,
  name: oneOf(['one', 'two']),
  list: listOf(text, 2),
  record: recordOf(flag),
  object: objectOf({ size: index }),
};

describe('a shape', () => {
  it.each<[keyof typeof PLAIN, readonly unknown[]]>([
    ['text', ['', 'x']],
    ['flag', [true, false]],
    ['index', [0, 7]],
    ['name', ['one', 'two']],
    ['list', [[], ['x'], ['x', 'y']]],
    ['record', [{}, { any: true, other: false }]],
    ['object', [{ size: 3 }]],
  ])('of %s takes what is of it', (name, values) => {
    for (const value of values) expect(PLAIN[name]!(value), JSON.stringify(value)).toBe(true);
  });

  it.each<[keyof typeof PLAIN, readonly unknown[]]>([
    ['text', [1, null, ['x'], {}]],
    ['flag', ['true', 0, null]],
    ['index', [-1, 0.5, 2 ** 60, '1', null]],
    ['name', ['three', '', null, 'constructor']],
    ['list', [['x', 1], [null], ['x', 'y', 'z'], {}, 'xy', null]],
    ['record', [{ any: 1 }, [], null, 'x']],
    ['object', [{}, { size: 'x' }, { size: 1, more: 1 }, { length: 1 }, [], [1], null, 'size']],
  ])('of %s refuses everything else', (name, values) => {
    for (const value of values) expect(PLAIN[name]!(value), JSON.stringify(value)).toBe(false);
  });

  it('asks an object for fields of its own', () => {
    expect(objectOf({ toString: text })({})).toBe(false);
    expect(objectOf({ size: index })(JSON.parse('{"__proto__": {"size": 1}}'))).toBe(false);
  });

  it('may leave a choice', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(orNull(text)(value)).toBe(value === null || typeof value === 'string');
        expect(either(text, flag)(value)).toBe(text(value) || flag(value));
      }),
    );
  });
});
