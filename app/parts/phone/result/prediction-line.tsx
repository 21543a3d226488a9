import { Check, X } from 'lucide-react';
import type { Outcome } from '#core/engine/outcome';
import { OUTCOME_WORDS } from '../../../ui/marks/outcome';

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
  if (prediction === null) return null;
  const isRight = prediction === outcome;
  const isFirst = isSureAndWrong(prediction, outcome, wasSure);
  const Icon = isRight ? Check : X;
  return (
    <p
      className={`${isFirst ? 'mb-5 text-[1.3125rem] font-semibold' : 'mt-5 text-[1.0625rem]'} flex items-start gap-2.5`}
    >
      <Icon aria-hidden="true" strokeWidth={3} className="mt-0.5 size-5 shrink-0" />
      <span>
        {isFirst ? 'You were sure of ' : 'You said '}
        <strong className="font-bold">{OUTCOME_WORDS[prediction]}</strong>
        {isRight ? ', and so it went.' : `. It came out ${OUTCOME_WORDS[outcome]}.`}
      </span>
    </p>
  );
}
