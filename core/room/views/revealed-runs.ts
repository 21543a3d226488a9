import type { Experiment } from '#core/engine/experiment/experiment';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import type { Round } from '#core/lesson/activities/activity';
import { isSteered } from '#core/lesson/activities/asked';
import type { Picks, Verdicts } from '#core/lesson/round';
import { rulesOf } from '../../lesson/activities/catalogue';
import type { Phase, RoundPhase } from '../state';

/** What the host has computed of a running round, and the step that it shows now. */
export interface Reveal {
  /**
   * Of each group of runs. While inputs still come (steer) they are of the run so far, and a new map each
   * time: what is derived from one is remembered by its identity.
   */
  readonly verdicts: readonly Verdicts[];
  readonly step: number;
}

/** The runs of one experiment on show. */
export interface RevealedGroup {
  readonly picks: Picks;
  readonly verdicts: Verdicts;
  readonly budget: number;
  /** What the one run of a group for all is called; null where runs are named by who picked them, or by their rates. */
  readonly oneForAll: string | null;
}

/** The runs on show, of a running or a finished round. */
export interface RevealedRuns {
  readonly round: Round;
  readonly groups: readonly RevealedGroup[];
  /** Whole; the last one once the round is finished. */
  readonly step: number;
  /** Inputs still come: who is at the goal may leave it. */
  readonly isProvisional: boolean;
}

/** null where no run is on show. `reveal` counts only while the round runs. */
export function revealedRuns(phase: Phase, reveal: Reveal | null): RevealedRuns | null {
  if (phase.kind !== 'running' && phase.kind !== 'finished') return null;
  const { round, inputs } = phase;
  const rules = rulesOf(round.activity);
  const verdicts = phase.kind === 'finished' ? phase.verdicts : reveal?.verdicts;
  const groups = rules
    .groups(round.activity, inputs)
    .flatMap(({ experiment, picks, isOneForAll }, at) =>
      verdicts?.[at] === undefined
        ? []
        : [
            {
              picks,
              verdicts: verdicts[at],
              budget: experiment.budget,
              oneForAll: isOneForAll ? nameOf(experiment) : null,
            },
          ],
    );
  if (groups.length === 0) return null;
  return phase.kind === 'finished'
    ? { round, groups, step: rules.steps(round.activity), isProvisional: false }
    : {
        round,
        groups,
        step: Math.floor(reveal?.step ?? 0),
        isProvisional: isSteered(round.activity),
      };
}

function nameOf({ optimizer }: Experiment): string {
  return findOptimizer(optimizer)?.name ?? optimizer;
}

/** The rates of a round's first group of runs: the students', or the instructor's in a demonstration. */
export function revealedPicks({ round, inputs }: RoundPhase): Picks {
  return rulesOf(round.activity).groups(round.activity, inputs)[0]?.picks ?? inputs.picks;
}
