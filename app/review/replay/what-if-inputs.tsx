'use client';

import { type ReactNode, useId, useState } from 'react';
import { parseNumber } from '../../parts/setup/fields/parse-number';
import { typedNumber } from '../../parts/setup/fields/typed-number';
import { useWords } from '../../words/language';

const FIELD =
  'min-h-11 min-w-0 rounded-control border border-line2 bg-bg px-2 text-[15px] font-[650] data-changed:border-ink data-changed:bg-ink data-changed:text-bg';

export interface Option {
  readonly id: string;
  readonly words: string;
}

function Labelled({
  label,
  className = '',
  children,
}: {
  label: string;
  className?: string;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={`grid min-w-0 max-w-full gap-0.5 ${className}`}>
      <label htmlFor={id} className="text-[13px] text-mut">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

/** One of a list. What is changed is dark. */
export function Choose({
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
    <Labelled
      label={label}
      className="w-36 min-[900px]:min-w-24 min-[900px]:w-auto min-[900px]:max-w-36 min-[900px]:flex-1"
    >
      {(id) => (
        <select
          id={id}
          value={value}
          data-changed={isChanged || undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
          className={`w-full ${FIELD}`}
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

/** A number that counts when its field is left, or with Enter: not at each letter. */
export function TypedNumber({
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
  const { numbers } = useWords('what-if');
  const written = typedNumber(numbers, value);
  const [typed, setTyped] = useState({ over: value, text: written });
  // What was typed is over once the value is another one.
  const text = typed.over === value ? typed.text : written;
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

/** A number for each of one weight or two. */
export function TypedPoint({
  start,
  isChanged,
  onChange,
}: {
  start: readonly number[];
  isChanged: boolean;
  onChange: (start: readonly number[]) => void;
}) {
  const { say } = useWords('what-if');
  const names = start.length === 1 ? (['start'] as const) : (['start-x', 'start-y'] as const);
  return names.map((name, at) => (
    <TypedNumber
      key={name}
      label={say(`what-if.${name}`)}
      value={start[at]!}
      isChanged={isChanged}
      className="w-14"
      onChange={(weight) => onChange(start.with(at, weight))}
    />
  ));
}
