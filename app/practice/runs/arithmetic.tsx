import { Fragment } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { weightNames } from '#core/engine/loss-function';
import type { Quantity } from '#core/engine/optimizer';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import { contractionOf } from '../../activities/walk-through/picture/contraction';
import { quantityText } from '../../activities/walk-through/steps/quantity-lines';
import { RuleLine, ruleArithmetic, ruleText } from '../../activities/walk-through/steps/rule-line';
import styles from '../../ui/formula/arithmetic.module.css';
import { ArithmeticMath, MathLine, MathNumber, MathSymbol } from '../../ui/formula/arithmetic-math';
import { equalsSign } from '../../ui/formula/arithmetic-text';
import { OptimizerFormula } from '../../ui/formula/formula-book';
import { mathNumberText } from '../../ui/formula/math-number';
import { rich } from '../../ui/rich';
import { ScrollBox } from '../../ui/scroll-box';
import { findingWords, quantityWords } from '../../ui/words/walk-words';
import { useWords } from '../../words/language';

const DIGITS = 3;

/** One update with its numbers in the formula: what comes next, or at the end what came last. */
export function UpdateArithmetic({
  experiment,
  learningRate,
  update,
  isNext,
  startLoss,
}: {
  experiment: Experiment;
  learningRate: number;
  update: WorkedUpdate;
  isNext: boolean;
  startLoss: number;
}) {
  const words = useWords('practice', 'experiment', 'walks');
  const loss = findLoss(experiment.loss);
  if (loss === null) return null;
  const names = weightNames(loss);
  const isPlain = update.weights.every(({ quantities }) => quantities.length === 0);
  const finding = findingWords(words, update, contractionOf(loss, update, experiment));
  const { decimal } = words.numbers;
  const written = (value: number) => mathNumberText(value, DIGITS, decimal);
  const rules = update.weights
    .map((weight, d) => ruleText(names[d]!, weight, DIGITS, decimal))
    .join('; ');
  const [before, after] = [written(update.lossBefore), written(update.lossAfter)];
  return (
    <section aria-label={words.say('practice.update')} className="px-4 py-4 min-[64rem]:px-5">
      <h2 className="text-[1.1875rem] type-title">
        {words.say(isNext ? 'practice.update.next' : 'practice.update.last', {
          rate: learningRate,
        })}
      </h2>
      <p className="sr-only" role="status">
        {words.say('practice.update.told', { step: update.step, rules, before, after, finding })}
      </p>
      <ScrollBox
        label={words.say('practice.update.rule')}
        direction="horizontal"
        className="mt-1 w-full text-[1rem]"
      >
        <p dir="ltr" className="py-1">
          <OptimizerFormula id={experiment.optimizer} />
        </p>
      </ScrollBox>
      {isPlain ? (
        <PlainRows update={update} names={names} />
      ) : (
        <div className="mt-2 flex flex-col gap-3">
          {update.weights.map((weight, d) => (
            <Fragment key={names[d]}>
              <ScrollBox
                label={words.say('practice.update.quantities', { weight: names[d]! })}
                direction="horizontal"
                className="w-full"
              >
                <ul className="text-[1rem]">
                  {weight.quantities
                    .filter(({ kind }) => kind !== 'root')
                    .map((line) => (
                      <QuantityRow
                        key={line.kind}
                        line={line}
                        name={names.length > 1 ? names[d]! : null}
                      />
                    ))}
                </ul>
              </ScrollBox>
              <ScrollBox
                label={words.say('practice.update.step', { weight: names[d]! })}
                direction="horizontal"
                className="w-full text-[1.125rem]"
              >
                <p dir="ltr" className="py-1">
                  <RuleLine name={names[d]!} weight={weight} digits={DIGITS} />
                </p>
              </ScrollBox>
            </Fragment>
          ))}
        </div>
      )}
      <p className="mt-3 flex flex-wrap items-baseline gap-x-2 border-t border-line pt-3">
        {rich(words, 'practice.update.losses', {
          before,
          after,
          start: written(startLoss),
          figure: (inside) => <strong className="text-[1.75rem] type-figure">{inside}</strong>,
          aside: (inside) => <span className="text-mut">{inside}</span>,
        })}
      </p>
      <p className="mt-2 text-pretty">{finding}</p>
    </section>
  );
}

/** One of an optimizer's own quantities: letters, numbers, and what it is. */
function QuantityRow({ line, name }: { line: Quantity; name: string | null }) {
  const words = useWords('experiment');
  const { symbol, arithmetic, value, kind } = line;
  return (
    <li className="border-b border-line py-1.5">
      <MathLine label={quantityText(line, DIGITS, words.numbers.decimal)}>
        <MathSymbol of={symbol} />
        {name !== null && <sub>{name}</sub>}
        {' = '}
        <ArithmeticMath of={arithmetic} digits={DIGITS} />
        {` ${equalsSign(arithmetic, value, DIGITS)} `}
        <MathNumber value={value} digits={DIGITS} />
      </MathLine>
      <span className="block text-[0.875rem] text-mut">{quantityWords(words, kind)}</span>
    </li>
  );
}

/** now − rate · slope = next, a row a weight. */
function PlainRows({ update, names }: { update: WorkedUpdate; names: readonly string[] }) {
  const words = useWords('practice');
  const number = (value: number) => mathNumberText(value, DIGITS, words.numbers.decimal);
  return (
    <ScrollBox
      label={words.say('practice.update.weights')}
      direction="horizontal"
      className="w-full"
    >
      <table
        dir="ltr"
        className={`mt-1 w-full text-right whitespace-nowrap [&_td]:pl-1.5 ${
          update.weights.length > 2 ? 'text-[0.9375rem]' : 'text-[1.0625rem]'
        }`}
      >
        <caption className="sr-only">{words.say('practice.update.weights')}</caption>
        <thead className="text-[0.9375rem] text-mut">
          <tr>
            <th scope="col" className="text-left font-medium">
              <span className="sr-only">{words.say('practice.column.weight')}</span>
            </th>
            <th scope="col" className="pr-3.5 font-medium">
              {words.say('practice.column.now')}
            </th>
            <th scope="col" className="pr-3 font-medium">
              {words.say('practice.column.rate')}
            </th>
            <th scope="col" className="pr-3.5 font-medium">
              {words.say('practice.column.slope')}
            </th>
            <th scope="col" className="font-medium">
              {words.say('practice.column.next')}
            </th>
          </tr>
        </thead>
        <tbody>
          {update.weights.map((weight, d) => {
            const { before, gradient, after } = weight;
            return (
              <tr key={names[d]}>
                <th scope="row" className={`py-0.5 text-left ${styles.math}`} translate="no">
                  <MathSymbol of={names[d]!} />
                </th>
                <td>{number(before)} −</td>
                <td>{number(update.learningRate)} ·</td>
                <td>
                  {gradient < 0 ? `(${number(gradient)})` : number(gradient)}{' '}
                  {equalsSign(ruleArithmetic(weight), after, DIGITS)}
                </td>
                <td className="type-title">{number(after)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
