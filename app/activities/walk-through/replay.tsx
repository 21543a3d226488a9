'use client';

import { useMemo } from 'react';
import type { WalkedRun } from '#core/lesson/walk/walk-settings';
import { lastUpdate, updatesOf } from '#core/lesson/walk/walked-runs';
import type { KindReplay, ReplayPictureProps } from '../../parts/review/kind-replay';
import { StageBox } from '../../parts/review/stage-box';
import { RunStage } from '../../stage/run-stage';
import type { MarkKind } from '../../ui/marks/outcome';
import { optimizerInText } from '../../ui/words/experiment-words';
import { useWords } from '../../words/language';
import { comparedWalks } from './compared-walks';
import { SIDES } from './picture/sides';
import { WalkTable } from './steps/walk-table';

/** The latest updates in the table. */
const ROWS = 6;
const NONE: ReadonlyMap<number, MarkKind> = new Map();

/** Each run of a walk-through on its loss, with its latest updates in numbers. */
export const walkThroughReplay: KindReplay<'walk-through'> = {
  Picture: WalkThroughReplay,
  compared: comparedWalks,
};

function WalkThroughReplay({
  activity,
  title,
  isAlone,
  step,
  currentStep,
}: ReplayPictureProps<'walk-through'>) {
  const words = useWords('charts', 'replay', 'experiment');
  const walked: readonly WalkedRun[] =
    activity.beside === null ? [activity] : [activity, activity.beside];
  const steps = lastUpdate(activity);
  const isPair = walked.length > 1;
  return (
    <div
      className={`grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-2 min-[900px]:row-span-3 min-[900px]:grid-rows-subgrid ${isPair ? 'min-[900px]:grid-cols-2' : ''}`}
    >
      {updatesOf(activity).map((updates, at) => (
        <StageBox
          key={SIDES[at]}
          title={words.say('replay.walk.title', {
            title,
            optimizer: optimizerInText(words, walked[at]!.experiment),
            rate: walked[at]!.learningRate,
          })}
          height={isAlone && !isPair ? 'alone' : 'paired'}
          counts={
            <WalkTable
              words={words}
              updates={updates.slice(
                Math.max(0, Math.min(step, steps) - ROWS),
                Math.min(step, steps),
              )}
              label={words.say('replay.walk.updates', { title })}
            />
          }
        >
          <WalkStage
            run={walked[at]!}
            steps={steps}
            currentStep={() => Math.min(steps, currentStep())}
          />
        </StageBox>
      ))}
    </div>
  );
}

function WalkStage({
  run: { experiment, learningRate },
  steps,
  currentStep,
}: {
  run: WalkedRun;
  /** The last one that is shown. */
  steps: number;
  currentStep: () => number;
}) {
  const words = useWords('replay');
  const runs = useMemo(() => [{ key: 1, learningRate }], [learningRate]);
  // A walk may go on beyond the budget; a schedule that depends on it would then be another one.
  const isFree = experiment.schedule.kind === 'constant';
  const shown = useMemo(
    () => (isFree ? { ...experiment, budget: Math.max(experiment.budget, steps) } : experiment),
    [experiment, isFree, steps],
  );
  return (
    <RunStage
      experiment={shown}
      runs={runs}
      areRates
      you={null}
      isSought
      currentStep={() => Math.min(shown.budget, currentStep())}
      settled={NONE}
      variant="projector"
      label={words.say('replay.walk.picture')}
    />
  );
}
