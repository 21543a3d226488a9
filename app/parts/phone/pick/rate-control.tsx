'use client';

import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import type { Words } from '#core/words/words';
import { useWords } from '../../../words/language';
import { LogSlider } from './log-slider';
import { RateField } from './rate-field';
import { positionOf, type RateRange } from './rate-scale';
import { StepButton } from './step-button';
import { useRateDraft } from './use-rate-draft';

export interface RateControlProps {
  /** What the number is. */
  readonly label: string;
  readonly range: RateRange;
  /** null if nothing is picked yet: there is no default. */
  readonly value: number | null;
  readonly onChoose: (learningRate: number) => void;
  readonly isLocked: boolean;
  /** Called while it is slid, before it is chosen; null: it was let go without. */
  readonly onSlide?: (learningRate: number | null) => void;
}

/** One learning rate: a number field between two steppers, and a log slider below. */
export function RateControl({
  label,
  range,
  value,
  onChoose,
  isLocked,
  onSlide,
}: RateControlProps) {
  const words = useWords('play');
  const draft = useRateDraft(words, value, onChoose, isLocked, onSlide);
  const ids = { label: useId(), hint: useId() };
  const { rate, fault } = draft;
  const stepperProps = {
    rate: rate ?? range.lowest,
    onDraft: draft.slide,
    onCommit: draft.commit,
    onDrop: draft.drop,
  };
  return (
    <fieldset disabled={isLocked} className="@container min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label id={ids.label} htmlFor={`${ids.label}-field`} className="type-title text-lg">
          {label}
        </label>
        <Hint id={ids.hint} fault={fault}>
          {isLocked ? '' : hintFor(words, rate, range)}
        </Hint>
      </div>
      <div className="mt-2 flex flex-wrap items-stretch gap-2.5">
        {isLocked ? null : <StepButton direction={-1} {...stepperProps} />}
        <RateField id={`${ids.label}-field`} hintId={ids.hint} draft={draft} isLocked={isLocked} />
        {isLocked ? null : <StepButton direction={1} {...stepperProps} />}
      </div>
      <LogSlider
        labelId={ids.label}
        range={range}
        rate={rate}
        isLocked={isLocked}
        onDraft={draft.slide}
        onCommit={draft.commit}
        onDrop={draft.drop}
      />
    </fieldset>
  );
}

function hintFor(words: Words<'play'>, rate: number | null, range: RateRange): string {
  if (rate === null) return words.say('play.control.type');
  const position = positionOf(rate, range);
  if (position < -1e-9) return words.say('play.control.below');
  if (position > 1 + 1e-9) return words.say('play.control.beyond');
  return words.say('play.control.type');
}

function Hint({ id, fault, children }: { id: string; fault: string | null; children: string }) {
  return (
    <span id={id} aria-live="polite" className="text-base">
      {fault === null ? (
        <span className="text-mut">{children}</span>
      ) : (
        <strong className="flex items-center gap-1 text-[0.9375rem] font-semibold text-lost">
          <CircleAlert aria-hidden="true" strokeWidth={2.5} className="size-4 shrink-0" />
          {fault}
        </strong>
      )}
    </span>
  );
}
