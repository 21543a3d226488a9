import type { Edge } from '#core/engine/theory/theory';
import type { Laboratory } from '#core/lesson/laboratory/laboratory';

export interface ViewProps {
  readonly laboratory: Laboratory;
  /** Of the chosen run's experiment; undefined while it is measured. */
  readonly edge: Edge | null | undefined;
  /** @param kind what is changed; changes of one kind in a row share an entry of the history */
  readonly onChange: (next: Laboratory, kind: string) => void;
}
