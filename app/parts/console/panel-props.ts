import type { ReactNode } from 'react';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import type { Intention } from '#core/protocol/commands';
import type { Board } from '#core/protocol/views/board';
import type { Frame } from '#core/protocol/views/frame';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { PhaseOf, RoundPhaseKind } from '#core/protocol/views/phase-of';

/** A phase with a round, as the console is told of it. */
export type ConsolePhase<Kind extends RoundPhaseKind> = PhaseOf<InstructorView, Kind>;

interface Shared<Kind extends ActivityKind> {
  readonly activity: ActivityOf<Kind>;
  readonly view: InstructorView;
}

/** Inputs that the class may not see yet: covered until the instructor asks for them. */
export interface Covering {
  readonly isUncovered: boolean;
  readonly onToggle: () => void;
}

export interface PickingProps<Kind extends ActivityKind> extends Shared<Kind>, Covering {
  readonly phase: ConsolePhase<'picking'>;
  readonly send: (intention: Intention) => void;
}

export interface RunningProps<Kind extends ActivityKind> extends Shared<Kind>, Covering {
  readonly phase: ConsolePhase<'running'>;
  readonly frame: Frame | null;
  readonly board: Board | null;
}

export interface FinishedProps<Kind extends ActivityKind> extends Shared<Kind>, Covering {
  readonly phase: ConsolePhase<'finished'>;
  readonly board: Board | null;
}

/** What the console shows of one kind of activity, phase by phase. */
export interface KindPanels<Kind extends ActivityKind> {
  readonly Picking: (props: PickingProps<Kind>) => ReactNode;
  readonly Running: (props: RunningProps<Kind>) => ReactNode;
  readonly Finished: (props: FinishedProps<Kind>) => ReactNode;
}

/** For kinds without such a phase. */
export const NOTHING = () => null;
