'use client';

import { Plus } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { sliderRange } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import type { Edge } from '#core/engine/theory/theory';
import {
  chosenExperiment,
  chosenRun,
  onLoss,
  underOptimizer,
  withAnotherRun,
  withRate,
} from '#core/lesson/laboratory/changes';
import { type Laboratory, MOST_RUNS } from '#core/lesson/laboratory/laboratory';
import { RateControl } from '../../parts/phone/pick/rate-control';
import { Control } from '../../ui/control';
import { LossFormula } from '../../ui/formula/loss-formula';
import { lossName } from '../../ui/formula/loss-name';
import { ScrollBox } from '../../ui/scroll-box';
import { goalWords, optimizerName, pointWords } from '../../ui/words/experiment-words';
import { scheduleWords } from '../../ui/words/schedule-words';
import { useWords } from '../../words/language';
import type { ChangeKind } from '../address/history-entry';
import type { ChangeLaboratory } from '../address/use-laboratory';
import { EdgeMark } from './edge-mark';
import { LazySettings } from './lazy-settings';
import { SELECT } from './select-look';
import { useLiveRate } from './use-live-rate';

const TYPED = '(typed)';

/** What is run: loss, optimizer and rate at once, the rest a press away. */
export function Panel({
  laboratory,
  edge,
  onChange,
  hasRuns = true,
  children,
}: {
  laboratory: Laboratory;
  /** Of the chosen run; undefined while it is measured. */
  edge: Edge | null | undefined;
  onChange: ChangeLaboratory;
  /** Whether a run can be laid over the others. */
  hasRuns?: boolean;
  /** What a view adds. */
  children?: ReactNode;
}) {
  const words = useWords('practice', 'experiment');
  const [form, setForm] = useState<'shut' | 'open' | 'typing'>('shut');
  const ids = { loss: useId(), optimizer: useId() };
  const experiment = chosenExperiment(laboratory);
  const run = chosenRun(laboratory);
  const range = sliderRange(experiment);
  const toRate = (kind: ChangeKind) => (rate: number) => onChange(withRate(laboratory, rate), kind);
  const live = useLiveRate(
    run.learningRate,
    toRate('sliding'),
    toRate(`rate ${laboratory.chosen}`),
  );
  const { loss } = laboratory.ground;
  const isFull = laboratory.runs.length >= MOST_RUNS;
  return (
    <section
      aria-label={words.say('practice.panel')}
      className="in-panel min-w-0 border-t border-line bg-panel px-4 py-4 min-[64rem]:border-t-0 min-[64rem]:px-5"
    >
      <label htmlFor={ids.loss} className="mb-1 block text-[0.9375rem] type-label">
        {words.say('practice.panel.loss')}
      </label>
      <select
        id={ids.loss}
        value={'id' in loss ? loss.id : TYPED}
        onChange={({ target: { value } }) => {
          if (value === TYPED) setForm('typing');
          else onChange(onLoss(laboratory, { id: value }));
        }}
        className={SELECT}
      >
        {LOSSES.map(({ id }) => (
          <option key={id} value={id}>
            {lossName(words, { id })}
          </option>
        ))}
        <option value={TYPED}>{words.say('practice.panel.type')}</option>
      </select>
      <ScrollBox
        label={words.say('practice.panel.formula')}
        direction="horizontal"
        className="w-full text-[1.125rem]"
      >
        <p dir="ltr" className="py-1.5">
          <LossFormula loss={loss} />
        </p>
      </ScrollBox>
      <label htmlFor={ids.optimizer} className="mt-3 mb-1 block text-[0.9375rem] type-label">
        {words.say('practice.panel.optimizer')}
      </label>
      <select
        id={ids.optimizer}
        value={run.optimizer}
        onChange={({ target: { value } }) => onChange(underOptimizer(laboratory, value))}
        className={SELECT}
      >
        {OPTIMIZERS.map(({ id }) => (
          <option key={id} value={id}>
            {optimizerName(words, { optimizer: id })}
          </option>
        ))}
      </select>
      <div className="mt-4">
        <RateControl
          label={words.say('practice.panel.rate')}
          range={range}
          value={run.learningRate}
          onChoose={live.onChoose}
          isLocked={false}
          // The pictures of many rates don't hang on this one.
          {...(hasRuns && { onSlide: live.onSlide })}
        />
        <EdgeMark edge={edge} range={range} />
      </div>
      {hasRuns && (
        <button
          type="button"
          aria-disabled={isFull || undefined}
          title={isFull ? words.say('practice.panel.full', { most: MOST_RUNS }) : undefined}
          onClick={() => {
            if (!isFull) onChange(withAnotherRun(laboratory));
          }}
          className="mt-3 flex min-h-12 w-full items-center justify-center gap-2 rounded-control bg-ink px-3 text-[1.0625rem] type-title text-bg aria-disabled:opacity-50"
        >
          <Plus aria-hidden="true" className="size-5" />
          {words.say('practice.panel.over')}
        </button>
      )}
      {children}
      <dl className="mt-4 text-[0.9375rem]">
        <Row name={words.say('practice.panel.start')}>
          <bdi dir="ltr">{pointWords(words, experiment.start)}</bdi>
        </Row>
        <Row name={words.say('practice.panel.steps')}>{words.numbers.count(experiment.budget)}</Row>
        <Row name={words.say('practice.panel.goal')}>{goalWords(words, experiment.target)}</Row>
        <Row name={words.say('practice.panel.schedule')}>
          {scheduleWords(words, experiment.schedule) ?? words.say('practice.panel.constant')}
        </Row>
        <Row name={words.say('practice.panel.noise')}>
          {words.numbers.exact(experiment.noise ?? 0)}
        </Row>
        <Row name={words.say('practice.panel.precision')}>
          {words.say('practice.panel.bits', { bits: experiment.precision === 'float32' ? 32 : 64 })}
        </Row>
      </dl>
      <Control onClick={() => setForm('open')} className="mt-3 w-full">
        {words.say('practice.panel.change')}
      </Control>
      {form !== 'shut' && (
        <LazySettings
          laboratory={laboratory}
          isTyping={form === 'typing'}
          onDone={(next) => {
            setForm('shut');
            if (next !== null) onChange(next);
          }}
        />
      )}
    </section>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4 border-b border-line py-2">
      <dt className="shrink-0 text-mut">{name}</dt>
      <dd className="min-w-0 text-end font-bold">{children}</dd>
    </div>
  );
}
