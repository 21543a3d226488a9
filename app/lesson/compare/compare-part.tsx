import type { CompareFigures } from '../figures/compare-figures';
import { PartTitle } from '../sections/lesson-part';
import { Marked } from '../text/marked';
import type { LessonWords } from '../words/lesson-words';
import { ComparedLosses } from './compared-losses';
import { ComparedPlaces } from './compared-places';
import { comparedRuns } from './compared-runs';
import { Comparison } from './comparison';
import { PlayedStepShown, RunTable, YourSentence } from './run-table';
import { FIRST_STEP, TwoSides } from './two-sides';

/** Rates side by side on one loss, one of them in the reader's hand. */
export function ComparePart({ words, figures }: { words: LessonWords; figures: CompareFigures }) {
  const { experiment, fixed, first, curvature } = figures;
  const runs = comparedRuns(experiment, [...fixed, first]);
  return (
    <section
      id="compare"
      aria-labelledby="compare-title"
      className="-mx-4 scroll-mt-4 bg-panel px-4 pt-7 pb-12 sm:-mx-8 sm:px-8 print:mx-0 print:bg-bg print:px-0"
    >
      <PartTitle words={words} id="compare" />
      <p className="mt-4 max-w-[44rem]">
        <Marked words={words} text={words.say('lesson-figures.intro')} />
      </p>
      <noscript>
        <p className="mt-3 font-bold">{words.say('lesson-figures.offline')}</p>
      </noscript>
      <Comparison figures={figures}>
        <TwoSides
          words={words}
          controls={<div className="min-h-44 [@media(scripting:none)]:hidden print:hidden" />}
          sentence={
            <YourSentence
              words={words}
              run={runs.at(-1)!}
              budget={experiment.budget}
              curvature={curvature}
            />
          }
          places={
            <>
              <ComparedPlaces words={words} runs={runs} step={FIRST_STEP} />
              <PlayedStepShown words={words} step={FIRST_STEP} />
            </>
          }
          losses={
            <ComparedLosses words={words} experiment={experiment} runs={runs} step={FIRST_STEP} />
          }
          table={<RunTable words={words} runs={runs} budget={experiment.budget} />}
        />
      </Comparison>
    </section>
  );
}
