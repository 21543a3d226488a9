'use client';

import { Field } from '@base-ui/react/field';
import { checkExpression, findLoss, writeInstead } from '#core/engine/experiment/loss-reference';
import { EXPRESSION_LIMITS } from '#core/engine/expression/syntax';
import { Control } from '../../../ui/control';
import { rich } from '../../../ui/rich';
import { ScrollBox } from '../../../ui/scroll-box';
import { pointWords } from '../../../ui/words/experiment-words';
import { useWords } from '../../../words/language';
import { FAULT_AREAS } from '../fault-areas';
import { TypesetFormula } from './typeset-formula';

/** A custom loss: the formula, what is wrong with it and where, and what was found out about it. */
export function ExpressionField({
  expression,
  onChange,
}: {
  expression: string;
  onChange: (expression: string) => void;
}) {
  const words = useWords('setup', ...FAULT_AREAS);
  const fault = checkExpression(expression);
  const loss = findLoss({ expression });
  return (
    <Field.Root invalid={fault !== null} className="grid min-w-0 gap-2">
      <div>
        <Field.Label className="mb-1 block text-[14px] type-label text-mut">
          {words.say('setup.formula')}
        </Field.Label>
        <Field.Control
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          dir="ltr"
          value={expression}
          onValueChange={onChange}
          className="min-h-11 w-full rounded-control border border-line2 bg-bg px-3 font-mono text-[16px] data-invalid:border-2 data-invalid:border-lost"
        />
      </div>
      {fault !== null && (
        <Field.Error match className="min-w-0 text-[14px] text-lost">
          {expression !== '' && <Pointer expression={expression} column={fault.column} />}
          <span className="block">
            {words.say('faults.formula-at', {
              column: fault.column,
              fault: words.tell(fault.message),
            })}
          </span>
        </Field.Error>
      )}
      {fault !== null && <Instead expression={expression} onChange={onChange} />}
      {loss !== null && (
        <>
          <ScrollBox
            label={words.say('setup.formula.typeset')}
            direction="horizontal"
            className="w-full text-[19px]"
          >
            <p className="py-1.5">
              <TypesetFormula tex={loss.formula} expression={expression} />
            </p>
          </ScrollBox>
          <p className="text-[15px]">
            {words.say('setup.formula.lowest', {
              value: unlessTiny(loss.minimum.value),
              point: pointWords(words, (loss.minimum.points[0] ?? []).map(unlessTiny)),
            })}
          </p>
        </>
      )}
      <Field.Description className="text-[14px] text-mut">
        {words.say('setup.formula.help', { most: EXPRESSION_LIMITS.length })}
      </Field.Description>
    </Field.Root>
  );
}

/** What may have been meant, a press away. */
function Instead({
  expression,
  onChange,
}: {
  expression: string;
  onChange: (expression: string) => void;
}) {
  const words = useWords('setup');
  return writeInstead(expression).map((formula) => (
    <Control
      key={formula}
      onClick={() => onChange(formula)}
      className="justify-self-start text-start break-all"
    >
      <span>
        {rich(words, 'setup.formula.use', {
          formula: () => (
            <span className="font-mono" dir="ltr">
              {formula}
            </span>
          ),
        })}
      </span>
    </Control>
  ));
}

/** How many characters of the formula are shown before the mark, at most. */
const SHOWN_BEFORE = 24;
/** A search gets this close to a round number, and no closer. */
const TINY = 1e-8;

function unlessTiny(value: number): number {
  return Math.abs(value) < TINY ? 0 : value;
}

/** The formula again, with a mark under the column of the fault. */
function Pointer({ expression, column }: { expression: string; column: number }) {
  // A tab counts as one column, whatever its width.
  const shown = expression.replaceAll('\t', ' ');
  // A long formula is shown from a little before the mark.
  const from = Math.max(0, column - SHOWN_BEFORE);
  return (
    <span aria-hidden="true" dir="ltr" className="block overflow-hidden font-mono whitespace-pre">
      <span className="block text-ink">{shown.slice(from)}</span>
      <span className="block font-[800]">{`${' '.repeat(column - 1 - from)}^`}</span>
    </span>
  );
}
