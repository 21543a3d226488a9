import { createElement, Fragment, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { jsxs } from '../../../app/ui/jsx/jsx-runtime';

/** Children as shown: an element as its type and its children. */
function shown(node: ReactNode): unknown {
  if (Array.isArray(node)) return node.map(shown);
  if (typeof node !== 'object' || node === null || !('props' in node)) return node;
  const { type, props } = node;
  return [type, shown((props as { children?: ReactNode }).children)];
}
const childrenOf = (type: 'p' | 'text' | typeof Fragment, ...children: ReactNode[]) =>
  (shown(jsxs(type, { children })) as unknown[])[1];
const Own = ({ children }: { children?: ReactNode }) => children;
const icon = createElement('svg');
const ICON = ['svg', undefined];

describe('children of an element', () => {
  it('that are all text are one text', () => {
    expect(childrenOf('p', 3, ' of ', 30)).toBe('3 of 30');
    expect(childrenOf('p', 'Ready', null, false, '', '.')).toBe('Ready.');
    expect(childrenOf('p', 0, undefined)).toBe('0');
  });

  it('get elements of their own where something else is beside them', () => {
    expect(childrenOf('p', icon, 'Saved ', 3)).toEqual([ICON, ['span', 'Saved 3'], null]);
    expect(childrenOf('text', createElement('tspan'), 'x')).toEqual([
      ['tspan', undefined],
      ['tspan', 'x'],
    ]);
    expect(childrenOf(Fragment, 'a', false)).toEqual([['span', 'a'], false]);
  });

  it('keep their places, whatever comes and goes', () => {
    expect(childrenOf('p', null, 'a', icon)).toEqual([null, ['span', 'a'], ICON]);
    expect(childrenOf('p', icon, 'a', icon)).toEqual([ICON, ['span', 'a'], ICON]);
    expect(childrenOf('p', icon, null, icon)).toEqual([ICON, null, ICON]);
  });

  it('are left as they are where a component gets them', () => {
    expect(shown(jsxs(Own, { children: ['a', 1] }))).toEqual([Own, ['a', 1]]);
  });
});
