import type { Outcome } from '#core/engine/outcome';

/**
 * "Your session" as a page: everything in words already, so that screen, file, link and calendar say the same, and what
 * was kept reads the same under a later version of the app.
 */
export interface KeptPage {
  /** Of this format. */
  readonly version: 1;
  /** Of the texts. Before there was a choice none was said, and it was English. */
  readonly language?: string;
  /** The session's title. */
  readonly title: string;
  /** The student's own. */
  readonly name: string;
  /** Of the room. */
  readonly code: string;
  /** The day on which it ended, "2026-11-24", by the student's clock. */
  readonly day: string;
  /** "24 November 2026" */
  readonly dayWords: string;
  /** null: nothing that is scored. */
  readonly score: { readonly points: number; readonly words: string } | null;
  /** Three. */
  readonly lines: readonly { readonly head: string; readonly text: string }[];
  /** In the order of the rounds; may be empty. */
  readonly picks: readonly KeptDot[];
  readonly rounds: readonly KeptRow[];
  readonly questions: readonly KeptQuestion[];
  /** Three. */
  readonly reviews: readonly KeptReview[];
  /** To try what went wrong again; a path on the server, with the experiment behind its `#`. */
  readonly practice: { readonly label: string; readonly path: string };
}

/** A pick as a share of the edge. */
export interface KeptDot {
  readonly round: number;
  readonly rate: string;
  /** Above 0. */
  readonly ratio: number;
  readonly outcome: Outcome;
}

/** A round; what there isn't is an empty text. */
export interface KeptRow {
  readonly number: number;
  readonly title: string;
  readonly outcome: Outcome | null;
  /** "Diverged, step 3" */
  readonly result: string;
  readonly rate: string;
  /** "edge 0.08" */
  readonly edge: string;
  /** null: not scored, or no part taken. */
  readonly points: number | null;
  readonly text: string;
}

export const MARKS = ['right', 'wrong', 'open'] as const;

export interface KeptQuestion {
  /** Of its round. */
  readonly number: number;
  readonly title: string;
  /** `open`: not answered, or its answer was not shown. */
  readonly mark: (typeof MARKS)[number];
  /** What was asked. */
  readonly asked: string;
  /** What the student said, and what that means. */
  readonly said: string;
  /** The right answer, where something else was said; empty otherwise. */
  readonly right: string;
}

export interface KeptReview {
  /** The day on which it is due, "2026-11-26". */
  readonly day: string;
  /** "26 November" */
  readonly dayWords: string;
  readonly question: string;
  readonly answer: string;
}

export function languageOf({ language = 'en' }: KeptPage): string {
  return language;
}
