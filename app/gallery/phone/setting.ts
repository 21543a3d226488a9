import type { Outcome } from '#core/engine/outcome';
import type { ActivityKind } from '#core/lesson/activities/activity';

/** What a fixture of a phone is made from. */
export interface Setting {
  readonly phase: 'lobby' | 'picking' | 'running' | 'finished';
  readonly kind: ActivityKind;
  /** Of the built-in plan; empty: its first item of that kind. */
  readonly item: string;
  /** Empty: what the item has. */
  readonly loss: string;
  readonly optimizer: string;
  /** This phone's pick; null: it gives nothing. */
  readonly rate: number | null;
  readonly prediction: Outcome | null;
  /** This phone's choice in a question. */
  readonly choice: number;
  readonly name: string;
  readonly students: number;
  readonly step: number;
  readonly isPseudonymous: boolean;
  readonly teams: number;
  readonly isPaused: boolean;
  readonly isWaiting: boolean;
  readonly isAnswerShown: boolean;
  readonly isRevote: boolean;
  readonly title: string | null;
  /** In the lobby: a race is over. */
  readonly isAfterRound: boolean;
}
