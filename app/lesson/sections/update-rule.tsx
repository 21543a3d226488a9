import { formatSignificant } from '#core/engine/number-format';
import math from '../../ui/formula/arithmetic.module.css';
import type { ParabolaWalk } from '../figures/parabola-walk';
import { SymbolLink } from '../text/symbol-link';
import { RULE_LABELS, ruleNumbersLabel } from '../words/step-words';

/** The update rule, and under each letter its number. */
export function UpdateRule({ walk }: { walk: ParabolaWalk }) {
  const [start, first] = walk.points;
  const numbers = [
    formatSignificant(first!.weight, 6),
    '←',
    formatSignificant(start!.weight, 6),
    '−',
    formatSignificant(walk.rate, 6),
    '·',
    formatSignificant(start!.gradient, 6),
  ];
  return (
    <div className="my-6 grid w-fit grid-cols-[repeat(7,auto)] items-center justify-items-center gap-x-[0.4em] gap-y-1 text-[min(2.25rem,7.4vw)] whitespace-nowrap">
      <p className="sr-only">{RULE_LABELS.rule}</p>
      <div className="contents">
        <SymbolLink id="w" />
        <span className={math.math}>←</span>
        <SymbolLink id="w" />
        <span className={math.math}>−</span>
        <SymbolLink
          id="a"
          className="rounded-control bg-klein px-[0.35em] text-on-klein [print-color-adjust:exact]"
        />
        <span className={math.math}>·</span>
        <SymbolLink id="g" />
      </div>
      <p className="sr-only">{ruleNumbersLabel(walk)}</p>
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
