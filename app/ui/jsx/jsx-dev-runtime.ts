import type { ElementType, Key, ReactElement, ReactNode } from 'react';
import * as react from 'react/jsx-dev-runtime';
import { hasTexts, wholeTexts } from './whole-texts';

/** As `jsx-runtime`, for development. */
export type { JSX } from 'react/jsx-dev-runtime';
export const { Fragment } = react;

export function jsxDEV(
  type: ElementType,
  props: { readonly children?: ReactNode },
  key: Key | undefined,
  isStatic: boolean,
  source?: react.JSXSource,
  self?: unknown,
): ReactElement {
  if (!isStatic || !hasTexts(type)) return react.jsxDEV(type, props, key, isStatic, source, self);
  const children = wholeTexts(type, props.children as readonly ReactNode[]);
  const isArray = Array.isArray(children);
  return react.jsxDEV(type, { ...props, children }, key, isArray, source, self);
}
