import type { CSSProperties } from 'react';
import type { Outcome, Verdict } from '#core/engine/outcome';
import type { RoundView } from '#core/protocol/shapes/round';
import { PlainMark } from '../../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../../ui/marks/outcome-word';
import { RoundTitle } from '../../../ui/round-title';
import { useWords } from '../../../words/language';
import { rateText } from '../rate-text';
import { resultFigure } from './result-figure';

/** Outcome colours are fills: text on them is dark. */
export const OUTCOME_FIELDS: Readonly<Record<Outcome, string>> = {
  converged: 'bg-converged',
  trapped: 'bg-trapped',
  'too-slow': 'bg-too-slow',
  oscillating: 'bg-oscillating',
  diverged: 'bg-diverged',
};

/** A whole area in the outcome's colour: shape, word and the one number. */
export function OutcomeField({
  round,
  budget,
  learningRate,
  verdict,
}: {
  round: RoundView;
  /** In steps. */
  budget: number;
  learningRate: number;
  verdict: Verdict;
}) {
  const words = useWords('play');
  const { outcome } = verdict;
  const { figure, words: beside, place } = resultFigure(words, verdict, budget);
  return (
    <header
      className={`wipe-up @container px-5 pt-[max(1rem,env(safe-area-inset-top))] pb-6 text-on-outcome ${OUTCOME_FIELDS[outcome]}`}
    >
      <p className="flex flex-wrap justify-between gap-x-3 text-base font-bold">
        <span>
          <RoundTitle round={round} />
        </span>
        <span className="shrink-0">
          {words.say('play.rate', { rate: rateText(words, learningRate) })}
        </span>
      </p>
      <h1 className="type-display mt-8 flex items-center gap-3.5 text-[min(2.625rem,13.1cqw)]">
        <PlainMark kind={outcome} size={34} />
        <span className="first-letter:uppercase">
          <OutcomeWord kind={outcome} />
        </span>
      </h1>
      <p className="mt-4 flex flex-wrap items-end gap-x-3 gap-y-3">
        {place === 'before' ? <Words width="max-w-13">{beside}</Words> : null}
        <span
          className="type-figure text-[min(7.75rem,38cqw,calc(116cqw/var(--characters)))] leading-[0.8]"
          style={{ '--characters': figure.length } as CSSProperties}
        >
          {figure}
        </span>
        {place === 'after' ? <Words width="max-w-26">{beside}</Words> : null}
        {place === 'below' ? <Words width="basis-full">{beside}</Words> : null}
      </p>
    </header>
  );
}

function Words({ width, children }: { width: string; children: string }) {
  return <span className={`${width} pb-0.5 text-xl leading-[1.15] font-semibold`}>{children}</span>;
}
