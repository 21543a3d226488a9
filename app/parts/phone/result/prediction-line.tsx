import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Outcome } from '#core/engine/outcome';
import { rich } from '../../../ui/rich';
import { useWords } from '../../../words/language';

/** Then what happened is read first of all. */
export function isSureAndWrong(
  prediction: Outcome | null,
  outcome: Outcome,
  wasSure: boolean,
): boolean {
  return wasSure && prediction !== null && prediction !== outcome;
}

/** What was predicted, against what happened. Nothing if nothing was predicted. */
export function PredictionLine({
  prediction,
  outcome,
  wasSure,
}: {
  prediction: Outcome | null;
  outcome: Outcome;
  wasSure: boolean;
}) {
  const words = useWords('common', 'play');
  if (prediction === null) return null;
  const isRight = prediction === outcome;
  const isFirst = isSureAndWrong(prediction, outcome, wasSure);
  const Icon = isRight ? Check : X;
  const said = {
    prediction: words.say(`common.outcome.${prediction}`),
    b: (inside: ReactNode) => <strong className="font-bold">{inside}</strong>,
  };
  return (
    <p
      className={`${isFirst ? 'mb-5 text-[1.3125rem] font-semibold' : 'mt-5 text-[1.0625rem]'} flex items-start gap-2.5`}
    >
      <Icon aria-hidden="true" strokeWidth={3} className="mt-0.5 size-5 shrink-0" />
      <span>
        {isRight
          ? rich(words, 'play.result.said', said)
          : rich(words, isFirst ? 'play.result.sure-wrong' : 'play.result.said-wrong', {
              ...said,
              outcome: words.say(`common.outcome.${outcome}`),
            })}
      </span>
    </p>
  );
}
