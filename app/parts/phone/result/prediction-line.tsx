import { Check, X } from 'lucide-react';
import type { Outcome } from '#core/engine/outcome';
import { OUTCOME_WORDS } from '../../../ui/marks/outcome';

/** What was predicted, against what happened. Nothing if nothing was predicted. */
export function PredictionLine({
  prediction,
  outcome,
}: {
  prediction: Outcome | null;
  outcome: Outcome;
}) {
  if (prediction === null) return null;
  const isRight = prediction === outcome;
  const Icon = isRight ? Check : X;
  return (
    <p className="mt-5 flex items-start gap-2.5 text-[1.0625rem]">
      <Icon aria-hidden="true" strokeWidth={3} className="mt-0.5 size-5 shrink-0" />
      <span>
        You said <strong className="font-bold">{OUTCOME_WORDS[prediction]}</strong>
        {isRight ? ', and so it went.' : `. It came out ${OUTCOME_WORDS[outcome]}.`}
      </span>
    </p>
  );
}
