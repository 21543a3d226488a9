import type { ReactNode } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { ExperimentDraft } from './drafts/experiment-draft';

/** What the fields of one kind are given. */
export interface OwnFieldsProps<Own> {
  readonly own: Own;
  readonly onChange: (own: Own) => void;
  readonly draft: ExperimentDraft;
  /** What the draft describes; null while it is faulty, and where nothing runs. */
  readonly experiment: Experiment | null;
  readonly faultAt: (field: string) => string | null;
}

export interface KindFields<Own> {
  /** What the class does in it, on one line. */
  readonly note: string;
  /** They stand after the experiment, which they build on. */
  readonly isAfterExperiment?: boolean;
  /** What only this kind asks for. */
  readonly Fields: (props: OwnFieldsProps<Own>) => ReactNode;
}
