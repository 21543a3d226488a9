'use client';

import { Pause, Play, SkipBack, StepForward } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Control } from '../../ui/control';
import { useWords } from '../../words/language';
import type { CompareFigures } from '../figures/compare-figures';
import { meaningWords, stepFactor } from '../words/compare-words';
import { ComparedLosses } from './compared-losses';
import { ComparedPlaces } from './compared-places';
import { comparedRuns } from './compared-runs';
import { RateSlider } from './rate-slider';
import { PlayedStepShown, RunTable, YourSentence } from './run-table';
import { FIRST_STEP, TwoSides } from './two-sides';
import { usePlayedStep } from './use-played-step';

export interface LiveProps {
  readonly figures: CompareFigures;
}

/** Drag a rate: its run is computed anew by the engine, and its curve and its point follow. */
export function LiveComparison({ figures }: LiveProps) {
  const { experiment, fixed, first, edge, curvature } = figures;
  const words = useWords('lesson-figures');
  const { budget } = experiment;
  const [rate, setRate] = useState(first);
  const [told, setTold] = useState<number | null>(null);
  const { step, isPlaying, play, pause, next, rewind } = usePlayedStep(FIRST_STEP, budget);
  const runs = useMemo(() => comparedRuns(experiment, [...fixed, rate]), [experiment, fixed, rate]);
  const yours = runs.at(-1)!;
  return (
    <TwoSides
      words={words}
      places={
        <>
          <ComparedPlaces words={words} runs={runs} step={step} />
          <div className="flex flex-wrap items-center gap-2 print:hidden">
            <Control
              icon={isPlaying ? <Pause size={18} /> : <Play size={18} />}
              onClick={isPlaying ? pause : play}
            >
              {words.say(isPlaying ? 'lesson-figures.pause' : 'lesson-figures.play')}
            </Control>
            <Control icon={<StepForward size={18} />} onClick={next}>
              {words.say('lesson-figures.one')}
            </Control>
            <Control icon={<SkipBack size={18} />} onClick={rewind}>
              {words.say('lesson-figures.start')}
            </Control>
            <PlayedStepShown words={words} step={step} />
          </div>
        </>
      }
      controls={
        <RateSlider
          words={words}
          rate={rate}
          fixed={fixed}
          edge={edge}
          onDrag={setRate}
          onRelease={() => setTold(rate)}
        />
      }
      sentence={
        <>
          <YourSentence words={words} run={yours} budget={budget} curvature={curvature} />
          <p role="status" className="sr-only">
            {told !== null &&
              words.say('lesson-figures.told', {
                meaning: meaningWords(words, stepFactor(told, curvature)),
              })}
          </p>
        </>
      }
      losses={<ComparedLosses words={words} experiment={experiment} runs={runs} step={step} />}
      table={<RunTable words={words} runs={runs} budget={budget} />}
    />
  );
}
