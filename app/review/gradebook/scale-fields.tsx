import { useId, useState } from 'react';
import { MEASURES, type Measure } from '#core/report/gradebook/measures';
import type { GradedColumn } from '#core/report/gradebook/tools/tool-rules';
import { typedNumber } from '../../parts/setup/fields/typed-number';
import { useWords } from '../../words/language';

export interface Scale {
  /** Index into the gradebook's columns. */
  readonly column: number;
  readonly measure: Measure;
  /** The full grade: above 0, at most `MOST_GRADE`. */
  readonly maximum: number;
}

const MOST_GRADE = 1_000;
const FIELD = 'min-h-11 w-full rounded-control border border-line2 bg-bg px-3 text-[16px]';

/** Which column gets what, on what scale. */
export function ScaleFields({
  columns,
  most,
  scale,
  onChange,
}: {
  columns: readonly GradedColumn[];
  most: Readonly<Record<Measure, number>>;
  scale: Scale;
  onChange: (scale: Scale) => void;
}) {
  const { say, numbers } = useWords('gradebook');
  const ids = { column: useId(), measure: useId(), maximum: useId(), fault: useId() };
  const [typed, setTyped] = useState<string | null>(null);
  const own = columns[scale.column]?.maximum ?? null;
  const isWrong = typed !== null && readMaximum(typed) === null;
  const type = (text: string) => {
    setTyped(text);
    const maximum = readMaximum(text);
    if (maximum !== null) onChange({ ...scale, maximum });
  };
  return (
    <div className="grid max-w-160 grid-cols-[minmax(0,1fr)] gap-4">
      <div>
        <label htmlFor={ids.column} className="mb-1 block text-[14px] type-label text-mut">
          {say('gradebook.column')}
        </label>
        <select
          id={ids.column}
          value={scale.column}
          onChange={({ target }) => {
            const column = Number(target.value);
            setTyped(null);
            onChange({ ...scale, column, maximum: columns[column]?.maximum ?? scale.maximum });
          }}
          className={FIELD}
        >
          {columns.map(({ at, title }, index) => (
            <option key={at} value={index}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 min-[560px]:grid-cols-2">
        <div>
          <label htmlFor={ids.measure} className="mb-1 block text-[14px] type-label text-mut">
            {say('gradebook.measure')}
          </label>
          <select
            id={ids.measure}
            value={scale.measure}
            onChange={({ target }) => {
              const measure = MEASURES.find((one) => one === target.value);
              if (measure !== undefined) onChange({ ...scale, measure });
            }}
            className={FIELD}
          >
            {MEASURES.map((measure) => (
              <option key={measure} value={measure}>
                {say(`gradebook.measure.${measure}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={ids.maximum} className="mb-1 block text-[14px] type-label text-mut">
            {own === null ? say('gradebook.maximum') : say('gradebook.maximum.of', { most: own })}
          </label>
          <input
            id={ids.maximum}
            inputMode="decimal"
            autoComplete="off"
            value={typed ?? typedNumber(numbers, scale.maximum)}
            onChange={({ target }) => type(target.value)}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? ids.fault : undefined}
            className={FIELD}
          />
        </div>
      </div>
      {isWrong && (
        <p id={ids.fault} className="text-[15px] text-lost">
          {say('gradebook.maximum.wrong', { most: MOST_GRADE, used: scale.maximum })}
        </p>
      )}
      {own !== null && scale.maximum > own && (
        <p className="text-[15px] text-lost">{say('gradebook.maximum.above', { most: own })}</p>
      )}
      <p className="text-[15px] text-mut">
        {say(`gradebook.full.${scale.measure}`, { most: most[scale.measure] })}
      </p>
    </div>
  );
}

/** With a point or a comma; null: no such number. */
function readMaximum(text: string): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
  return value > 0 && value <= MOST_GRADE ? Math.round(value * 100) / 100 || null : null;
}
