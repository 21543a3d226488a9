/** The phases of a room in which there is a round. */
export type RoundPhaseKind = 'picking' | 'running' | 'finished';

/** What one audience is told of a phase, of each of them where `Kind` names several: `PhaseOf<StudentView, 'picking'>`. */
export type PhaseOf<
  View extends { readonly phase: { readonly kind: string } },
  Kind extends View['phase']['kind'],
> = { [Phase in View['phase'] as Phase['kind']]: Phase }[Kind];
