import type { Edge } from '#core/engine/theory/theory';
import type { Laboratory } from '#core/lesson/laboratory/laboratory';
import type { ChangeLaboratory } from '../address/use-laboratory';
import type { KeptRetrieval } from './use-retrieval';

export interface ViewProps {
  readonly laboratory: Laboratory;
  /** Of the chosen run's experiment; undefined while it is measured. */
  readonly edge: Edge | null | undefined;
  readonly onChange: ChangeLaboratory;
}

export interface LazyViewProps extends ViewProps {
  /** When the challenge is asked again: the page has it once, since its menu says so too. */
  readonly retrieval: KeptRetrieval;
}
