import type { LessonPlan, PlanItem } from '#core/lesson/plan/lesson-plan';
import type { PlanLibrary } from '../../live/plan-library';

/** Sends something to the server. @returns null once it is done, otherwise a sentence saying why not */
export type Attempt<Argument> = (argument: Argument) => Promise<string | null>;

export interface PlanPanelProps {
  /** As the server has it: a change shows once the server has accepted it. */
  readonly plan: LessonPlan;
  /** Id of the item whose round is open or on screen. */
  readonly presentItem: string | null;
  /** Ids of items that a finished round came from. */
  readonly doneItems: readonly string[];
  /** The results of done items, by id: "24 of 30 converged". */
  readonly results?: Readonly<Record<string, string>>;
  /** Id of the item that the big button will open; null at the end of the plan. */
  readonly nextItem: string | null;
  /** Why nothing can be changed or opened now ("No connection to the server."); null if it can. */
  readonly blocked: string | null;
  /** Another reason why no round can be opened right now; null if one can. */
  readonly openBlocked: string | null;
  /** Makes this item the next one, skipping those in between or going back to repeat it. */
  readonly onChooseNext: (id: string) => void;
  /** Opens a round of this item at once. */
  readonly onOpen: Attempt<PlanItem>;
  /** `set-plan`. */
  readonly onChange: Attempt<LessonPlan>;
  /** `save-plan`. */
  readonly onSave: Attempt<LessonPlan>;
  /** `delete-plan`, by the saved plan's id. */
  readonly onDelete: Attempt<string>;
  /** Where saved plans are read from; this server by default. */
  readonly library?: PlanLibrary;
}
