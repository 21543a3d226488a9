import type { Experiment } from '#core/engine/experiment';
import { RunStage, type RunStageProps } from '../../stage/run-stage';
import { LossFormula } from '../../ui/loss-formula';
import type { MarkKind } from '../../ui/outcome';

const NO_RUNS: RunStageProps['runs'] = [];
const NOTHING_SETTLED: ReadonlyMap<number, MarkKind> = new Map();
const AT_START = () => 0;

export interface LossStageProps {
  readonly experiment: Experiment;
  readonly label: string;
  /** Sets the height. */
  readonly className: string;
  /** In the lower right corner. */
  readonly caption?: string;
  /** What moves on it; nothing while picking. */
  readonly motion?: Pick<RunStageProps, 'runs' | 'you' | 'shownStep' | 'settled'>;
}

/** The field with the loss, from edge to edge: its formula and a caption stand on it. */
export function LossStage({ experiment, label, className, caption, motion }: LossStageProps) {
  return (
    <div className={`relative shrink-0 overflow-hidden bg-[var(--band-1)] ${className}`}>
      <RunStage
        experiment={experiment}
        runs={motion?.runs ?? NO_RUNS}
        you={motion?.you ?? null}
        shownStep={motion?.shownStep ?? AT_START}
        settled={motion?.settled ?? NOTHING_SETTLED}
        variant="phone"
        label={label}
      />
      {caption === undefined ? null : (
        <div className="absolute inset-x-4 bottom-2.5 flex flex-wrap items-baseline justify-between gap-x-3 text-base whitespace-nowrap text-on-klein">
          <LossFormula loss={experiment.loss} />
          <strong className="font-semibold">{caption}</strong>
        </div>
      )}
    </div>
  );
}
