'use client';

import { useState } from 'react';
import { checkLearningRate } from '#core/engine/experiment/learning-rate';
import { GROWTHS, type Growth } from '#core/engine/theory/growing-rate';
import { RANGE_STEPS } from '#core/lesson/growth-fault';
import { chosenExperiment } from '#core/lesson/laboratory/changes';
import { LOSS_AXES, type LossAxis } from '../../activities/range-test/charts/plotted-losses';
import { rangeCurve, twoDigits } from '../../activities/range-test/charts/range-curve';
import { RangePlot } from '../../activities/range-test/charts/range-plot';
import { rangeSentence } from '../../activities/range-test/charts/range-sentence';
import {
  RangeSuggestions,
  suggestedRates,
} from '../../activities/range-test/charts/range-suggestions';
import { RangeEdge } from '../../activities/range-test/charts/range-taps';
import { FAULT_AREAS } from '../../parts/setup/fault-areas';
import { Choice } from '../../parts/setup/fields/choice';
import { NumberField } from '../../parts/setup/fields/number-field';
import { parseNumber } from '../../parts/setup/fields/parse-number';
import { typedNumber } from '../../parts/setup/fields/typed-number';
import { Control } from '../../ui/control';
import { mathNumberText } from '../../ui/formula/math-number';
import { useWords } from '../../words/language';
import { rangeFaultWords } from '../words/practice-words';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** In em: a plot that is narrower has no room for the suggestions' words. */
const LEAST_LABELLED = 36;

/** One run whose rate grows at every step, with what its curve suggests against the edge. */
export function RangeView({ laboratory, edge: found, onChange }: ViewProps) {
  const words = useWords('practice', 'charts', 'findings');
  const [axis, setAxis] = useState<LossAxis>('linear');
  const { decimal } = words.numbers;
  const experiment = chosenExperiment(laboratory);
  const { rangeTest } = laboratory;
  const curve = rangeCurve({ kind: 'range-test', experiment, range: rangeTest });
  const edge = found?.value ?? null;
  const sentence = rangeSentence(words, curve, edge);
  return (
    <ViewFrame laboratory={laboratory} edge={found} onChange={onChange} title={sentence}>
      <div className="relative mt-3 h-[clamp(20rem,56dvh,34rem)] overflow-hidden text-[0.875rem]">
        <RangePlot
          curve={curve}
          currentStep={null}
          axis={axis}
          behind={(place) => <RangeEdge place={place} last={rangeTest.highest} edge={edge} />}
          label={words.say('practice.range.label', {
            lowest: rangeTest.lowest,
            highest: rangeTest.highest,
            finding: sentence,
          })}
        >
          {(place) =>
            // On a phone the words would cover each other: they stand in the list below.
            place.field.right - place.field.left > LEAST_LABELLED * place.em && (
              <RangeSuggestions place={place} curve={curve} />
            )
          }
        </RangePlot>
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        {LOSS_AXES.map((one) => (
          <Control key={one} isOn={axis === one} onClick={() => setAxis(one)}>
            {words.say(`practice.range.axis.${one}`)}
          </Control>
        ))}
      </div>
      <dl className="mt-4 max-w-md">
        {suggestedRates(words, curve).map(({ rate, words: name }) => (
          <div key={name} className="flex justify-between gap-4 border-b border-line py-2">
            <dt className="text-mut">{name}</dt>
            <dd className="font-bold">{twoDigits(words, rate)}</dd>
          </div>
        ))}
      </dl>
      <RangeFields
        key={JSON.stringify(rangeTest)}
        range={rangeTest}
        onDone={(next) => onChange({ ...laboratory, rangeTest: next })}
      />
      <details className="mt-4 text-[0.9375rem]">
        <summary className="min-h-11 content-center text-mut">
          {words.say('practice.range.numbers')}
        </summary>
        <table className="text-end tabular-nums">
          <caption className="sr-only">{words.say('practice.range.caption')}</caption>
          <thead className="text-mut">
            <tr>
              <th scope="col" className="pe-4 font-medium">
                {words.say('practice.column.step')}
              </th>
              <th scope="col" className="pe-4 font-medium">
                {words.say('practice.column.rate')}
              </th>
              <th scope="col" className="font-medium">
                {words.say('practice.column.loss')}
              </th>
            </tr>
          </thead>
          <tbody>
            {curve.rates.map((rate, step) => (
              <tr key={rate} className="border-t border-line">
                <th scope="row" className="pe-4">
                  {step}
                </th>
                <td className="pe-4">{mathNumberText(rate, 3, decimal)}</td>
                <td>
                  {mathNumberText(curve.minimum + curve.firstGap * curve.ratios[step]!, 4, decimal)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </ViewFrame>
  );
}

function RangeFields({ range, onDone }: { range: Growth; onDone: (next: Growth) => void }) {
  const words = useWords('practice', ...FAULT_AREAS);
  const [lowest, setLowest] = useState(() => typedNumber(words.numbers, range.lowest));
  const [highest, setHighest] = useState(() => typedNumber(words.numbers, range.highest));
  const [steps, setSteps] = useState(String(range.steps));
  const [growth, setGrowth] = useState(range.growth);
  const next: Growth = {
    lowest: parseNumber(lowest),
    highest: parseNumber(highest),
    steps: parseNumber(steps),
    growth,
  };
  const isWrong = (rate: number) => {
    const fault = checkLearningRate(rate);
    return fault && words.tell(fault);
  };
  const count = next.steps;
  const stepsFault =
    Number.isInteger(count) && count >= RANGE_STEPS.least && count <= RANGE_STEPS.most
      ? null
      : rangeFaultWords(words, 'steps');
  const highestFault =
    isWrong(next.highest) ?? (next.lowest < next.highest ? null : rangeFaultWords(words, 'order'));
  const isRight = isWrong(next.lowest) === null && highestFault === null && stepsFault === null;
  return (
    <form
      className="mt-5 grid max-w-xl gap-4 border-t border-line pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight) onDone(next);
      }}
    >
      <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
        <NumberField
          label={words.say('practice.range.from')}
          value={lowest}
          onChange={setLowest}
          fault={isWrong(next.lowest)}
          className="w-30"
        />
        <NumberField
          label={words.say('practice.range.to')}
          value={highest}
          onChange={setHighest}
          fault={highestFault}
          className="w-30"
        />
        <NumberField
          label={words.say('practice.range.steps')}
          value={steps}
          onChange={setSteps}
          fault={stepsFault}
        />
      </div>
      <Choice
        label={words.say('practice.range.grows')}
        options={GROWTHS.map((value) => ({
          value,
          words: words.say(`practice.range.growth.${value}`),
        }))}
        value={growth}
        onChange={(value) => setGrowth(value === 'linear' ? 'linear' : 'exponential')}
      />
      <Control type="submit" className="justify-self-start">
        {words.say('practice.range.test')}
      </Control>
    </form>
  );
}
