import type { ReactNode } from 'react';
import { type LossFunction, weightNames } from '#core/engine/loss-function';
import type { WorkedRun } from '#core/engine/simulation/worked-run';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import type { Words } from '#core/words/words';
import { size } from '../../../parts/screen/size';
import styles from '../../../ui/formula/arithmetic.module.css';
import { MathSymbol } from '../../../ui/formula/arithmetic-math';
import { mathNumber, mathNumberText } from '../../../ui/formula/math-number';
import { rich } from '../../../ui/rich';
import { useWords } from '../../../words/language';
import { gradientLength } from '../picture/step-texts';

const DIGITS = 4;
/** A power of ten takes room. */
const SHORT_DIGITS = 2;
/** The width of the table, in units. */
const ROOM = 712;

/** One row a step: old and new weight, as the rule reads. The last one stands out. */
export function UpdateTable({
  loss,
  run,
  step,
  rows,
}: {
  loss: LossFunction;
  run: WorkedRun;
  step: number;
  /** How many fit, with the start. */
  rows: number;
}) {
  const words = useWords('screen-walk');
  const { decimal } = words.numbers;
  const names = weightNames(loss);
  const [first] = run.updates;
  const isPlain = first?.weights[0]?.quantities.length === 0;
  const shown = run.updates.slice(Math.max(0, step - rows), step);
  const hasStart = step < rows;
  const cells = shown.map((update) => cellsOf(update, decimal));
  const startCells = startOf(run, decimal);
  const widths = (cells[0] ?? startCells).map((_, at) =>
    Math.max(4.2, ...[...cells, startCells].map((row) => (row[at] ?? '').length)),
  );
  const letters = 4 + widths.reduce((sum, width) => sum + width + 1.2, 0);
  const units = Math.max(24, Math.min(48, Math.floor(ROOM / (0.6 * letters))));
  const columns = columnsOf(
    words,
    names,
    isPlain && isSteady(shown)
      ? `× −${mathNumberText(first!.learningRate, 3, decimal)}`
      : words.say('screen-walk.step'),
  );
  return (
    <table className="w-full border-collapse text-end" style={size(units)}>
      <caption className="sr-only">{words.say('screen-walk.table')}</caption>
      <thead>
        <tr className="text-mut" style={size(Math.min(30, Math.max(24, units * 0.8)))}>
          <th className="py-12 ps-56 text-start font-[600]">{words.say('screen-walk.step')}</th>
          {columns.map(({ key, head }) => (
            <th key={key} className="py-12 ps-12 font-[600] whitespace-nowrap last:pe-56">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hasStart && (
          <Row
            head={words.say('screen-walk.table.start')}
            isStart
            columns={columns}
            cells={startCells}
            isLast={step === 0}
            strong={names.length + 1}
          />
        )}
        {shown.map((update, at) => (
          <Row
            key={update.step}
            head={String(update.step)}
            isStart={false}
            columns={columns}
            cells={cells[at]!}
            isLast={update.step === step}
            strong={names.length + 1}
          />
        ))}
      </tbody>
    </table>
  );
}

interface Column {
  readonly key: string;
  readonly head: ReactNode;
}

/** In the order of the cells. @param step over the column of the steps */
function columnsOf(
  words: Words<'screen-walk'>,
  names: readonly string[],
  step: string,
): readonly Column[] {
  const before = names.length === 1 ? [{ key: 'old', head: <Letter of={names[0]!} /> }] : [];
  const after = names.map((name) => ({
    key: `new ${name}`,
    head: rich(words, 'screen-walk.table.new', { weight: () => <Letter of={name} /> }),
  }));
  return [
    ...before,
    { key: 'gradient', head: words.say('screen-walk.table.gradient') },
    { key: 'step', head: step },
    ...after,
    { key: 'loss', head: <Letter of="L" /> },
  ];
}

function Row({
  head,
  isStart,
  columns,
  cells,
  isLast,
  strong,
}: {
  head: string;
  isStart: boolean;
  columns: readonly Column[];
  cells: readonly string[];
  isLast: boolean;
  /** How many of the last cells carry the result. */
  strong: number;
}) {
  return (
    <tr className={isLast ? 'bg-ink text-bg' : 'border-b-2 border-line'}>
      <th
        scope="row"
        className={`py-12 ps-56 text-start leading-tight ${isLast ? 'type-title' : 'font-[550]'} ${isStart && !isLast ? 'text-mut' : ''}`}
      >
        {head}
      </th>
      {columns.map(({ key }, at) => (
        <td
          key={key}
          className={`py-12 ps-12 leading-tight whitespace-nowrap last:pe-56 ${isLast || at >= cells.length - strong ? 'type-title' : ''}`}
        >
          <bdi>{cells[at]}</bdi>
        </td>
      ))}
    </tr>
  );
}

function Letter({ of }: { of: string }) {
  return (
    <span className={styles.math} translate="no">
      <MathSymbol of={of} />
    </span>
  );
}

function startOf({ start, startLoss }: WorkedRun, decimal: string): string[] {
  const short = shortIn(decimal);
  const empty = start.length === 1 ? ['', '', ''] : ['', ''];
  return [...empty, ...start.map(short), short(startLoss)];
}

function cellsOf({ weights, lossAfter }: WorkedUpdate, decimal: string): string[] {
  const short = shortIn(decimal);
  const after = weights.map((weight) => short(weight.after));
  const [only] = weights;
  if (only && weights.length === 1) {
    return [
      short(only.before),
      short(only.gradient),
      short(-only.step.value),
      ...after,
      short(lossAfter),
    ];
  }
  const length = (of: (weight: (typeof weights)[number]) => number) =>
    short(gradientLength(weights.map(of)));
  return [
    length((weight) => weight.gradient),
    length((weight) => weight.step.value),
    ...after,
    short(lossAfter),
  ];
}

function shortIn(decimal: string): (value: number) => string {
  return (value) => {
    const isPower = mathNumber(value, DIGITS).exponent !== null;
    const digits = isPower ? SHORT_DIGITS : DIGITS;
    return mathNumberText(value === 0 ? 0 : value, digits, decimal).replace(' · ', '·');
  };
}

function isSteady(updates: readonly WorkedUpdate[]): boolean {
  return updates.every(({ learningRate }) => learningRate === updates[0]!.learningRate);
}
