import type { CompareFigures } from '../figures/compare-figures';
import { PartTitle } from '../sections/lesson-part';
import { Marked } from '../text/marked';
import { COMPARE_WORDS, factorWords } from '../words/compare-words';
import { ComparedLosses } from './compared-losses';
import { ComparedPlaces } from './compared-places';
import { comparedRuns } from './compared-runs';
import { Comparison } from './comparison';
import { PlayedStepShown, RunTable, YourSentence } from './run-table';
import { FIRST_STEP, TwoSides } from './two-sides';

/** Rates side by side on one loss, one of them in the reader's hand. */
export function ComparePart({ figures }: { figures: CompareFigures }) {
  const { experiment, fixed, first, curvature } = figures;
  const runs = comparedRuns(experiment, [...fixed, first]);
  return (
    <section
      id="compare"
      aria-labelledby="compare-title"
      className="-mx-4 scroll-mt-4 bg-panel px-4 pt-7 pb-12 sm:-mx-8 sm:px-8 print:mx-0 print:bg-bg print:px-0"
    >
      <PartTitle id="compare" />
      <p className="mt-4 max-w-[44rem]">
        <Marked text={COMPARE_WORDS.intro} />
      </p>
      <noscript>
        <p className="mt-3 font-bold">{COMPARE_WORDS.offline}</p>
      </noscript>
      <Comparison figures={figures}>
        <TwoSides
          controls={<div className="min-h-44 [@media(scripting:none)]:hidden print:hidden" />}
          sentence={
            <YourSentence
              run={runs.at(-1)!}
              budget={experiment.budget}
              {...factorWords(first, curvature)}
            />
          }
          places={
            <>
              <ComparedPlaces runs={runs} step={FIRST_STEP} />
              <PlayedStepShown step={FIRST_STEP} />
            </>
          }
          losses={<ComparedLosses experiment={experiment} runs={runs} step={FIRST_STEP} />}
          table={<RunTable runs={runs} budget={experiment.budget} />}
        />
      </Comparison>
    </section>
  );
}
