import type { AssistantSummary } from '#server/store/people-queries';

/** What has to be known of a session to do something to it. */
export interface ManagedSession {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly isShared: boolean;
  readonly hasNames: boolean;
  readonly students: number;
  /** Colleagues who lead the room too; null: there is no colleague. */
  readonly assistants: readonly AssistantSummary[] | null;
}
