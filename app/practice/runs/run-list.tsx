import { X } from 'lucide-react';
import { Explained } from '../../ui/explained';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { optimizerName } from '../../ui/words/experiment-words';
import { useWords } from '../../words/language';
import {
  laidRunWords,
  ownSettings,
  practiceEndWords,
  shortEndWords,
} from '../words/practice-words';
import type { LaidOver } from './laid-over';

/** The runs that lie over one another: which one is looked at, and how each ended. */
export function RunList({
  runs,
  chosen,
  onChoose,
  onRemove,
}: {
  runs: readonly LaidOver[];
  chosen: number;
  onChoose: (at: number) => void;
  onRemove: (at: number) => void;
}) {
  const words = useWords('practice', 'common', 'experiment');
  const main = runs[chosen];
  return (
    <section className="border-t border-line py-4">
      <h2 className="px-4 text-[1.1875rem] type-title min-[64rem]:px-5">
        {words.say('practice.runs', { count: runs.length })}
      </h2>
      <ul className="mt-2">
        {runs.map(({ key, experiment, learningRate, result }, at) => {
          const isChosen = at === chosen;
          const run = laidRunWords(words, experiment, learningRate);
          const end = practiceEndWords(words, result.verdict);
          const own = ownSettings(words, experiment);
          return (
            <li key={key} className={`flex items-stretch ${isChosen ? 'bg-ink text-bg' : ''}`}>
              <button
                type="button"
                aria-pressed={isChosen}
                aria-label={words.say('practice.run.ended', { run, end })}
                onClick={() => onChoose(at)}
                className="flex min-h-11 min-w-0 flex-1 flex-wrap items-center gap-x-2 px-4 py-1.5 text-start -outline-offset-3 focus-visible:outline-current min-[64rem]:px-5"
              >
                <strong className="min-w-14 text-[1.125rem] type-title">
                  {words.numbers.rate(learningRate)}
                </strong>
                <span className="flex-1 text-[0.9375rem] wrap-normal">
                  {optimizerName(words, experiment)}
                  {own.length > 0 && (
                    <span className="block text-[0.875rem]">* {own.join('; ')}</span>
                  )}
                </span>
                <span className="flex items-center gap-1.5 text-[0.9375rem]">
                  <OutcomeMark kind={result.verdict.outcome} size={16} />
                  {shortEndWords(words, result.verdict)}
                </span>
              </button>
              {runs.length > 1 && (
                <button
                  type="button"
                  aria-label={words.say('practice.run.remove', { run })}
                  onClick={() => onRemove(at)}
                  className="flex w-11 shrink-0 items-center justify-center -outline-offset-3 focus-visible:outline-current"
                >
                  <X aria-hidden="true" className="size-4.5" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {main && (
        <p className="mt-3 px-4 text-pretty min-[64rem]:px-5">
          <strong className="type-title">
            {words.say('practice.run.explained', { rate: main.learningRate })}
          </strong>{' '}
          <Explained explanation={main.result.explanation} />
        </p>
      )}
    </section>
  );
}
