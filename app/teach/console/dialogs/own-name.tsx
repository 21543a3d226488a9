import type { ReactNode } from 'react';

/** What somebody calls themselves, inside a sentence: never translated, and written in its own direction. */
export function ownName(name: ReactNode) {
  return <bdi translate="no">{name}</bdi>;
}
