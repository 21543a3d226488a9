import { type ComponentType, createElement, use } from 'react';
import { insist } from './insist';

/** A part of a page that is no part of its first load. */
export interface Later<Props> {
  /** There at once where it has been fetched; else it comes, tried as often as it takes. Belongs into a `Suspense`. */
  readonly Component: ComponentType<Props>;
  /** Fetches it before. What fails is fetched again when it is shown. */
  readonly fetch: () => Promise<void>;
}

export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Later<Props> {
  let fetched: ComponentType<Props> | null = null;
  const insisted = insistedOnce(load);
  // Not React's `lazy`, which waits for a turn of the loop, and then for its fallback, also where everything is there.
  const shown = (props: Props) => createElement(fetched ?? use(insisted(null)), props);
  return {
    Component: shown,
    fetch: () =>
      load().then(
        (component) => {
          fetched = component;
        },
        () => undefined,
      ),
  };
}

/** Modules that are insisted on, each by one promise: React's `use` needs the same one at every rendering. */
export function insistedOnce<Kind, Module>(
  load: (kind: Kind) => Promise<Module>,
): (kind: Kind) => Promise<Module> {
  const insisted = new Map<Kind, Promise<Module>>();
  return (kind) => {
    const known = insisted.get(kind) ?? marked(insist(() => load(kind)));
    insisted.set(kind, known);
    return known;
  };
}

/** React takes what has come already at once, and shows no fallback first, if the promise says so. */
function marked<Module>(promise: Promise<Module>): Promise<Module> {
  void promise.then((value) => Object.assign(promise, { status: 'fulfilled', value }));
  return promise;
}
