'use client';

import { Pause, Play, SkipBack, StepForward } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Control } from '../../ui/control';
import type { CompareFigures } from '../figures/compare-figures';
import { COMPARE_WORDS, factorWords } from '../words/compare-words';
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
  const { budget } = experiment;
  const [rate, setRate] = useState(first);
  const [told, setTold] = useState('');
  const { step, isPlaying, play, pause, next, rewind } = usePlayedStep(FIRST_STEP, budget);
  const runs = useMemo(() => comparedRuns(experiment, [...fixed, rate]), [experiment, fixed, rate]);
  const yours = runs.at(-1)!;
  const words = factorWords(rate, curvature);
  return (
    <TwoSides
      places={
        <>
          <ComparedPlaces runs={runs} step={step} />
          <div className="flex flex-wrap items-center gap-2 print:hidden">
            <Control
              icon={isPlaying ? <Pause size={18} /> : <Play size={18} />}
              onClick={isPlaying ? pause : play}
            >
              {isPlaying ? COMPARE_WORDS.pause : COMPARE_WORDS.play}
            </Control>
            <Control icon={<StepForward size={18} />} onClick={next}>
              {COMPARE_WORDS.one}
            </Control>
            <Control icon={<SkipBack size={18} />} onClick={rewind}>
              {COMPARE_WORDS.start}
            </Control>
            <PlayedStepShown step={step} />
          </div>
        </>
      }
      controls={
        <RateSlider
          rate={rate}
          fixed={fixed}
          edge={edge}
          onDrag={setRate}
          onRelease={() => setTold(`${words.meaning}.`)}
        />
      }
      sentence={
        <>
          <YourSentence run={yours} budget={budget} {...words} />
          <p role="status" className="sr-only">
            {told}
          </p>
        </>
      }
      losses={<ComparedLosses experiment={experiment} runs={runs} step={step} />}
      table={<RunTable runs={runs} budget={budget} />}
    />
  );
}
