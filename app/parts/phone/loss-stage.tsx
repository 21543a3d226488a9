import type { Experiment } from '#core/engine/experiment/experiment';
import { RunStage, type RunStageProps } from '../../stage/run-stage';
import { LossTitle } from '../../ui/formula/loss-title';
import type { MarkKind } from '../../ui/marks/outcome';

const NO_RUNS: RunStageProps['runs'] = [];
const NOTHING_SETTLED: ReadonlyMap<number, MarkKind> = new Map();
const AT_START = () => 0;

export interface LossStageProps {
  readonly experiment: Experiment;
  readonly label: string;
  /** Sets the height. */
  readonly className: string;
  /** Stands below the formula, from left to right. */
  readonly caption?: readonly string[];
  /** What is unusual, below the caption; empty if nothing is. */
  readonly note?: string;
  /** What moves on the stage; absent while picking. */
  readonly motion?: Pick<RunStageProps, 'runs' | 'changes' | 'you' | 'currentStep' | 'settled'>;
}

/** The loss, from edge to edge, and below it the formula and a caption. */
export function LossStage({ experiment, label, className, caption, note, motion }: LossStageProps) {
  return (
    <div className={`flex shrink-0 flex-col ${className}`}>
      <div className="relative min-h-24 grow overflow-hidden bg-[var(--band-1)]">
        <RunStage
          experiment={experiment}
          runs={motion?.runs ?? NO_RUNS}
          {...(motion?.changes === undefined ? {} : { changes: motion.changes })}
          you={motion?.you ?? null}
          currentStep={motion?.currentStep ?? AT_START}
          settled={motion?.settled ?? NOTHING_SETTLED}
          variant="phone"
          label={label}
        />
      </div>
      {caption === undefined ? null : (
        // Below the picture rather than on it: a goal or a light band may be anywhere.
        <div className="bg-[var(--band-0)] px-4 py-2 text-base text-on-klein">
          <div className="overflow-hidden">
            <LossTitle loss={experiment.loss} />
          </div>
          <p className="flex flex-wrap justify-between gap-x-4 font-semibold">
            {caption.map((text) => (
              <span key={text}>{text}</span>
            ))}
          </p>
          {note ? <p className="text-[0.9375rem] leading-snug">{note}.</p> : null}
        </div>
      )}
    </div>
  );
}
