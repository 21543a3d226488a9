import type { ReactNode } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { ExperimentDraft } from './drafts/experiment-draft';

/** The props of one kind's own fields. */
export interface OwnFieldsProps<Own> {
  readonly own: Own;
  readonly onChange: (own: Own) => void;
  readonly draft: ExperimentDraft;
  /** What the draft describes; null while it is faulty, and if nothing runs. */
  readonly experiment: Experiment | null;
  readonly faultAt: (field: string) => string | null;
}

export interface KindFields<Own> {
  /** The fields stand after the experiment, on which they build. */
  readonly isAfterExperiment?: boolean;
  /** What only this kind asks for. */
  readonly Fields: (props: OwnFieldsProps<Own>) => ReactNode;
}
