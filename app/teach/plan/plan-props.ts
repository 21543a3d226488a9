import type { LessonPlan, PlanItem } from '#core/lesson/plan/lesson-plan';
import type { PlanLibrary } from './library';

/** Sends something to the server. @returns null once it is done, else the sentence why not. */
export type Attempt<Argument> = (argument: Argument) => Promise<string | null>;

export interface PlanPanelProps {
  /** As the server tells it: a change is shown when the server has it. */
  readonly plan: LessonPlan;
  /** Id of the item whose round is open, or on show. */
  readonly presentItem: string | null;
  /** Ids of items that a finished round came from. */
  readonly doneItems: readonly string[];
  /** What a done item came to, by id: "24 of 30 converged". */
  readonly results?: Readonly<Record<string, string>>;
  /** Id of the item that the big button will open; null at the end of the plan. */
  readonly nextItem: string | null;
  /** Why nothing can be changed or opened now ("No connection to the server."); null: all can. */
  readonly blocked: string | null;
  /** Why no round can be opened at this moment, besides `blocked`; null: one can. */
  readonly openBlocked: string | null;
  /** Makes this item the next one: skips what is between, or repeats. */
  readonly onChooseNext: (id: string) => void;
  /** Opens a round of this item at once. */
  readonly onOpen: Attempt<PlanItem>;
  /** `set-plan`. */
  readonly onChange: Attempt<LessonPlan>;
  /** `save-plan`. */
  readonly onSave: Attempt<LessonPlan>;
  /** `delete-plan`, by the saved plan's id. */
  readonly onDelete: Attempt<string>;
  /** Where the saved plans are read; of this server unless another is given. */
  readonly library?: PlanLibrary;
}
