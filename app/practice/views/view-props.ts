import type { Laboratory } from '#core/lesson/laboratory/laboratory';

export interface ViewProps {
  readonly laboratory: Laboratory;
  /** @param kind what is changed; changes of one kind in a row share an entry of the history */
  readonly onChange: (next: Laboratory, kind: string) => void;
}
