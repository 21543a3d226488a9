import type { InstructorView } from '#core/protocol/instructor-view';

type Phase = InstructorView['phase'];

export type PickingPhase = Extract<Phase, { kind: 'picking' }>;
export type RunningPhase = Extract<Phase, { kind: 'running' }>;
export type FinishedPhase = Extract<Phase, { kind: 'finished' }>;
