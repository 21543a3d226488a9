'use client';

import { useMemo } from 'react';
import type { RunGroup } from '#core/lesson/activities/rules';
import type { Verdicts } from '#core/lesson/round';
import type { RateChanges } from '../../stage/playback/rate-changes';
import { RunStage } from '../../stage/run-stage';
import { lossName } from '../../ui/formula/loss-name';
import { useWords } from '../../words/language';
import { settledAt } from './settled';

/** One group of runs on its loss, at the step shown. */
export function RunsStage({
  group: { experiment, picks },
  verdicts,
  step,
  currentStep,
  isSteered = false,
  areRates = false,
  areCurves = false,
  followed,
  followedWords,
  isAlone = false,
}: {
  group: RunGroup;
  verdicts: Verdicts;
  step: number;
  currentStep: () => number;
  isSteered?: boolean;
  areRates?: boolean;
  areCurves?: boolean;
  followed: number | null;
  followedWords: string;
  /** Only the run that is followed. */
  isAlone?: boolean;
}) {
  const words = useWords('replay', 'experiment');
  const { budget } = experiment;
  const shown = useMemo(
    () => [...picks].filter(([key]) => !isAlone || key === followed),
    [picks, isAlone, followed],
  );
  const runs = useMemo(
    () => shown.map(([key, { learningRate }]) => ({ key, learningRate })),
    [shown],
  );
  const changes = useMemo(
    (): RateChanges =>
      shown.flatMap(([key, pick]) =>
        pick.changes.map((change) => [key, change.step, change.learningRate] as const),
      ),
    [shown],
  );
  const settled = useMemo(
    () => settledAt(verdicts, Math.min(step, budget), budget),
    [verdicts, step, budget],
  );
  return (
    <RunStage
      experiment={experiment}
      runs={runs}
      {...(isSteered && { changes })}
      areRates={areRates}
      areCurves={areCurves}
      you={followed}
      youWords={followedWords}
      isSought
      currentStep={() => Math.min(budget, currentStep())}
      settled={settled}
      variant="projector"
      label={words.say('replay.picture.runs', {
        loss: lossName(words, experiment.loss),
        count: picks.size,
      })}
    />
  );
}
