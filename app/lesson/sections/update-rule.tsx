import math from '../../ui/formula/arithmetic.module.css';
import type { ParabolaWalk } from '../figures/parabola-walk';
import { SymbolLink } from '../text/symbol-link';
import type { LessonWords } from '../words/lesson-words';
import { ruleNumbersLabel } from '../words/step-words';

/** The update rule, and under each letter its number. */
export function UpdateRule({ words, walk }: { words: LessonWords; walk: ParabolaWalk }) {
  const [start, first] = walk.points;
  const numbers = [
    words.numbers.significant(first!.weight, 6),
    '←',
    words.numbers.significant(start!.weight, 6),
    '−',
    words.numbers.significant(walk.rate, 6),
    '·',
    words.numbers.significant(start!.gradient, 6),
  ];
  return (
    <div
      dir="ltr"
      className="my-6 grid w-fit grid-cols-[repeat(7,auto)] items-center justify-items-center gap-x-[0.4em] gap-y-1 text-[min(2.25rem,7.4vw)] whitespace-nowrap"
    >
      <p className="sr-only">{words.say('lesson.step.rule')}</p>
      <div className="contents">
        <SymbolLink words={words} id="w" />
        <span className={math.math}>←</span>
        <SymbolLink words={words} id="w" />
        <span className={math.math}>−</span>
        <SymbolLink
          words={words}
          id="a"
          className="rounded-control bg-klein px-[0.35em] text-on-klein [print-color-adjust:exact]"
        />
        <span className={math.math}>·</span>
        <SymbolLink words={words} id="g" />
      </div>
      <p className="sr-only">{ruleNumbersLabel(words, walk)}</p>
      <div aria-hidden="true" className="contents">
        {numbers.map((number, place) => (
          <span key={PLACES[place]} className="type-figure text-[0.8em]">
            {number}
          </span>
        ))}
      </div>
    </div>
  );
}

const PLACES = ['new', 'becomes', 'old', 'minus', 'rate', 'times', 'slope'];
