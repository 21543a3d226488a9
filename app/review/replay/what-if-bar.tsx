'use client';

import { type ReactNode, useId, useState } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import { NOISE_LIMITS } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { SCHEDULE_KINDS } from '#core/engine/schedules/catalogue';
import { realChanges, type WhatIf, type WhatIfPart } from '#core/lesson/replay/what-if';
import { SCHEDULE_WORDS } from '../../parts/setup/experiment/schedule-words';
import { parseNumber } from '../../parts/setup/fields/parse-number';
import { Control } from '../../ui/control';

const FIELD =
  'min-h-11 min-w-0 rounded-control border border-line2 bg-bg px-2 text-[15px] font-[650] data-changed:border-ink data-changed:bg-ink data-changed:text-bg';

interface Option {
  readonly id: string;
  readonly words: string;
}

/** What is changed of the experiment, one control a part; what is changed is dark. */
export function WhatIfBar({
  base,
  parts,
  whatIf,
  onChange,
}: {
  /** As it was in class. */
  base: Experiment;
  parts: readonly WhatIfPart[];
  whatIf: WhatIf;
  onChange: (whatIf: WhatIf) => void;
}) {
  const change = (asked: WhatIf) => onChange(realChanges(base, { ...whatIf, ...asked }));
  const reference = whatIf.loss === undefined ? base.loss : { id: whatIf.loss };
  const loss = findLoss(reference);
  const start = whatIf.start ?? (whatIf.loss === undefined ? base.start : (loss?.start ?? []));
  const budget = whatIf.budget ?? base.budget;
  const noise = whatIf.noise ?? base.noise ?? 0;
  const isTyped = !('id' in base.loss);
  const hasNoise = loss !== null && loss.dimension <= NOISE_LIMITS.dimensions;
  return (
    <section aria-label="What if" className="flex flex-wrap items-end gap-2">
      <h2 className="min-h-11 content-center text-[19px] type-title">What if</h2>
      {parts.includes('optimizer') && (
        <Choose
          label="optimizer"
          options={OPTIMIZERS.map(({ id, name }) => ({ id, words: name }))}
          value={whatIf.optimizer ?? base.optimizer}
          isChanged={whatIf.optimizer !== undefined}
          onChange={(optimizer) => change({ optimizer })}
        />
      )}
      {parts.includes('loss') && (
        <Choose
          label="loss"
          options={[
            ...(isTyped ? [{ id: '', words: 'the typed one' }] : []),
            ...LOSSES.map(({ id, name }) => ({ id, words: name })),
          ]}
          value={whatIf.loss ?? ('id' in base.loss ? base.loss.id : '')}
          isChanged={whatIf.loss !== undefined}
          onChange={(id) => {
            // Another loss has another start, maybe of another number of weights.
            const { loss: _loss, start: _start, noise: kept, ...others } = whatIf;
            const found = findLoss({ id });
            const keepsNoise = found === null || found.dimension <= NOISE_LIMITS.dimensions;
            onChange(
              realChanges(base, {
                ...others,
                ...(keepsNoise && kept !== undefined && { noise: kept }),
                ...(id !== '' && { loss: id }),
              }),
            );
          }}
        />
      )}
      {parts.includes('start') && start.length <= 2 && (
        <TypedPoint
          start={start}
          isChanged={whatIf.start !== undefined}
          onChange={(point) => change({ start: point })}
        />
      )}
      {parts.includes('budget') && (
        <TypedNumber
          label="steps"
          value={budget}
          isChanged={whatIf.budget !== undefined}
          onChange={(steps) => change({ budget: steps })}
        />
      )}
      {parts.includes('noise') && hasNoise && (
        <TypedNumber
          label="noise"
          value={noise}
          isChanged={whatIf.noise !== undefined}
          onChange={(deviation) => change({ noise: deviation })}
        />
      )}
      {parts.includes('schedule') && (
        <Choose
          label="schedule"
          options={SCHEDULE_KINDS.filter(
            (kind) => kind !== 'by-hand' || base.schedule.kind === kind,
          ).map((kind) => ({ id: kind, words: SCHEDULE_WORDS[kind].name }))}
          value={whatIf.schedule ?? base.schedule.kind}
          isChanged={whatIf.schedule !== undefined}
          onChange={(id) => {
            const schedule = SCHEDULE_KINDS.find((kind) => kind === id);
            if (schedule !== undefined) change({ schedule });
          }}
        />
      )}
      {Object.keys(whatIf).length > 0 && <Control onClick={() => onChange({})}>As it was</Control>}
    </section>
  );
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="grid min-w-0 max-w-full gap-0.5">
      <label htmlFor={id} className="text-[13px] text-mut">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

function Choose({
  label,
  options,
  value,
  isChanged,
  onChange,
}: {
  label: string;
  options: readonly Option[];
  value: string;
  isChanged: boolean;
  onChange: (id: string) => void;
}) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          value={value}
          data-changed={isChanged || undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
          className={`max-w-37 ${FIELD}`}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id} className="bg-bg text-ink">
              {option.words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Counts when it is left, or with Enter: not at each letter. */
function TypedNumber({
  label,
  value,
  isChanged,
  className = 'w-17',
  onChange,
}: {
  label: string;
  value: number;
  isChanged: boolean;
  className?: string;
  onChange: (value: number) => void;
}) {
  const [typed, setTyped] = useState({ over: value, text: String(value) });
  // What was typed is over once the value is another one.
  const text = typed.over === value ? typed.text : String(value);
  const number = parseNumber(text);
  const take = () => {
    if (Number.isFinite(number) && number !== value) onChange(number);
  };
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          inputMode="text"
          autoComplete="off"
          value={text}
          aria-invalid={Number.isNaN(number) || undefined}
          data-changed={isChanged || undefined}
          onChange={(event) => setTyped({ over: value, text: event.currentTarget.value })}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
          className={`aria-invalid:border-2 aria-invalid:border-lost ${FIELD} ${className}`}
        />
      )}
    </Labelled>
  );
}

function TypedPoint({
  start,
  isChanged,
  onChange,
}: {
  start: readonly number[];
  isChanged: boolean;
  onChange: (start: readonly number[]) => void;
}) {
  const names = start.length === 1 ? ['start'] : ['start x', 'start y'];
  return names.map((label, at) => (
    <TypedNumber
      key={label}
      label={label}
      value={start[at]!}
      isChanged={isChanged}
      className="w-14"
      onChange={(weight) => onChange(start.with(at, weight))}
    />
  ));
}
