import type { ElementType, Key, ReactElement, ReactNode } from 'react';
import * as react from 'react/jsx-runtime';
import { hasTexts, wholeTexts } from './whole-texts';

/** React's own, for all of our pages, but for texts: see `wholeTexts`. `tsconfig.json` names this folder. */
export type { JSX } from 'react/jsx-runtime';
export const { Fragment, jsx } = react;

export function jsxs(
  type: ElementType,
  props: { readonly children: readonly ReactNode[] },
  key?: Key,
): ReactElement {
  if (!hasTexts(type)) return react.jsxs(type, props, key);
  const children = wholeTexts(type, props.children);
  const make = Array.isArray(children) ? react.jsxs : react.jsx;
  return make(type, { ...props, children }, key);
}
