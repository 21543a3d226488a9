import { type ElementType, Fragment, type ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';

/**
 * Where a `span` can't stand. A fragment doesn't know where it stands: inside SVG text, a `tspan` in its place.
 *
 * In the others of SVG and in form controls text has no neighbours.
 */
const WRAPPER: Readonly<Record<string, ElementType>> = {
  text: 'tspan',
  tspan: 'tspan',
  textPath: 'tspan',
};

/** Whether an element puts its children into the page as they are. A component decides for itself. */
export function hasTexts(type: unknown): boolean {
  return typeof type === 'string' || type === Fragment;
}

function isText(child: ReactNode): child is string | number {
  return (typeof child === 'string' && child !== '') || typeof child === 'number';
}

/** Shows nothing. An empty text does too, and keeps its place among its neighbours. */
function isNothing(child: ReactNode): boolean {
  return child === null || child === undefined || typeof child === 'boolean' || child === '';
}

/**
 * Children without a bare text beside anything else. A browser's translator moves text nodes into elements of its
 * own, and React, which still holds them, then can't change or remove them: the page breaks, or shows what was true
 * before. Where an element has only text, its texts become one, which React sets as a whole. Where a text has
 * neighbours, it gets an element of its own. Every child keeps its place, so that React keeps its state.
 * @param type of the element that they are the children of
 */
export function wholeTexts(type: unknown, children: readonly ReactNode[]): ReactNode {
  if (!children.some(isText)) return children as ReactNode[];
  if (type !== Fragment && children.every((child) => isText(child) || isNothing(child))) {
    return children.filter(isText).join('');
  }
  const wrapper = (typeof type === 'string' && WRAPPER[type]) || 'span';
  const wrapped: ReactNode[] = [];
  for (const [at, child] of children.entries()) {
    if (!isText(child)) wrapped.push(child);
    // Neighbouring texts share an element: apart, a space between them would be lost where elements are laid out.
    else if (isText(children[at - 1])) wrapped.push(null);
    else wrapped.push(jsx(wrapper, { children: textFrom(children, at) }));
  }
  return wrapped;
}

function textFrom(children: readonly ReactNode[], from: number): string {
  const end = children.findIndex((child, at) => at > from && !isText(child));
  return children.slice(from, end === -1 ? undefined : end).join('');
}
