'use client';

import type { ReactNode } from 'react';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { Edge } from '#core/engine/theory/theory';
import { atStep, chosenExperiment, withoutRun } from '#core/lesson/laboratory/changes';
import { type Laboratory, lastStep } from '#core/lesson/laboratory/laboratory';
import { useWords } from '../../words/language';
import { STEPPING } from '../address/history-entry';
import type { ChangeLaboratory } from '../address/use-laboratory';
import { UpdateArithmetic } from './arithmetic';
import { EdgeBlock } from './edge-block';
import { RunList } from './run-list';
import { RunNumbers } from './run-numbers';
import { RunsCurves } from './runs-curves';
import { RunsPicture } from './runs-picture';
import { StepBar } from './step-bar';
import { useLaidOver } from './use-laid-over';
import { workedUpdates } from './worked-updates';

/** Runs over one another: on the loss, as curves, and one of them one update at a time. */
export function RunsView({
  laboratory,
  edge,
  onChange,
  panel,
}: {
  laboratory: Laboratory;
  /** Of the chosen run; undefined while it is measured. */
  edge: Edge | null | undefined;
  onChange: ChangeLaboratory;
  /** What is set: on a phone it stands between the curves and the list of runs. */
  panel: ReactNode;
}) {
  const words = useWords('practice');
  const shown = useLaidOver(laboratory);
  const { ground, chosen, step } = shown?.laboratory ?? laboratory;
  const runs = shown?.runs ?? [];
  const loss = findLoss(ground.loss);
  const main = runs[chosen];
  if (loss === null || main === undefined) {
    return (
      <>
        <div
          className="in-view flex min-h-[60dvh] items-center bg-klein px-5 text-on-klein"
          role="status"
        >
          <p className="text-lg">{words.say('practice.computing')}</p>
        </div>
        {panel}
      </>
    );
  }
  const { experiment, learningRate } = main;
  const last = lastStep({ ground });
  const isNext = step < last;
  const worked = workedUpdates(experiment, learningRate, Math.min(step + 1, last));
  const update = worked.updates[isNext ? step : step - 1]!;
  const runOn = () => {
    const whole = workedUpdates(experiment, learningRate, last);
    const next = whole.updates.slice(step, last).find(({ event }) => event !== null);
    onChange(atStep(laboratory, next?.step ?? last), STEPPING);
  };
  return (
    <>
      {loss.dimension <= 2 && (
        <div className="in-picture relative h-[clamp(13rem,42dvh,32rem)] bg-[var(--band-1)] text-[0.9375rem] min-[64rem]:h-auto min-[64rem]:text-[1.0625rem]">
          <RunsPicture loss={loss} start={ground.start} runs={runs} chosen={chosen} step={step} />
        </div>
      )}
      <div className="in-steps min-w-0 border-line min-[64rem]:border-s">
        <StepBar
          step={step}
          last={last}
          budget={ground.budget}
          onStep={(next) => onChange(atStep(laboratory, next), STEPPING)}
          onRunOn={runOn}
        />
        <UpdateArithmetic
          experiment={experiment}
          learningRate={learningRate}
          update={update}
          isNext={isNext}
          startLoss={worked.startLoss}
        />
      </div>
      <div className="in-curves min-w-0 border-t border-line">
        <RunsCurves
          runs={runs}
          chosen={chosen}
          step={step}
          target={ground.target}
          budget={ground.budget}
        />
        <RunNumbers runs={runs} step={step} budget={ground.budget} />
      </div>
      {panel}
      <div className="in-more min-w-0 border-line min-[64rem]:border-s">
        <EdgeBlock experiment={chosenExperiment(laboratory)} edge={edge} />
        <RunList
          runs={runs}
          chosen={chosen}
          onChoose={(at) => onChange({ ...laboratory, chosen: at }, STEPPING)}
          onRemove={(at) => onChange(withoutRun(laboratory, at))}
        />
      </div>
    </>
  );
}
