'use client';

import { useId } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import { isRateFree, OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { chosenExperiment, chosenRun } from '#core/lesson/laboratory/changes';
import { FIRST_RIVAL } from '#core/lesson/laboratory/first-laboratory';
import { experimentOfRun, plainRun } from '#core/lesson/laboratory/laboratory';
import type { Words } from '#core/words/words';
import { duelFinding, duelPairs } from '../../activities/duel/charts/duel-finding';
import { DuelSweep } from '../../activities/duel/charts/duel-sweep';
import { useSliced } from '../../ui/slices/use-sliced';
import { optimizerName } from '../../ui/words/experiment-words';
import { useWords } from '../../words/language';
import { SELECT } from '../setup/select-look';
import { rateFreeWords } from '../words/practice-words';
import { ratesOfSlider, sweptPoints, sweptVerdicts } from './swept';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The same rates under two optimizers, or beside one that takes none. */
export function RivalView({ laboratory, edge, onChange }: ViewProps) {
  const words = useWords('practice', 'common', 'experiment', 'findings');
  const id = useId();
  const experiment = chosenExperiment(laboratory);
  const run = chosenRun(laboratory);
  const rival = laboratory.rival ?? plainRun(FIRST_RIVAL, run.learningRate);
  const other = experimentOfRun(laboratory.ground, rival);
  const rates = ratesOfSlider(experiment);
  const swept = useSliced(
    JSON.stringify([
      [experiment, rates],
      [other, rates],
    ]),
    sweptVerdicts,
  );
  const isFree = isRateFree(other);
  const names = sideNames(words, experiment, other);
  const first = sweptPoints(rates, swept?.[0] ?? []);
  const second = isFree ? [] : sweptPoints(rates, swept?.[1] ?? []);
  const alone = isFree ? swept?.[1]?.[0] : undefined;
  const line =
    alone === undefined
      ? null
      : { name: names[1], step: alone.outcome === 'converged' ? alone.step : null };
  const title =
    swept === undefined
      ? words.say('practice.rival.running')
      : alone
        ? rateFreeWords(words, names[1], alone)
        : duelFinding(words, duelPairs(first, second), names);
  return (
    <ViewFrame
      laboratory={laboratory}
      edge={edge}
      onChange={onChange}
      title={title}
      inPanel={
        <div className="mt-4">
          <label htmlFor={id} className="mb-1 block text-[0.9375rem] type-label">
            {words.say('practice.rival.against')}
          </label>
          <select
            id={id}
            value={rival.optimizer}
            onChange={({ target: { value } }) =>
              onChange({ ...laboratory, rival: plainRun(value, run.learningRate) })
            }
            className={SELECT}
          >
            <optgroup label={words.say('practice.rival.same-rates')}>
              {OPTIMIZERS.map(({ id: one }) => (
                <option key={one} value={one}>
                  {optimizerName(words, { optimizer: one })}
                </option>
              ))}
            </optgroup>
            <optgroup label={words.say('practice.rival.no-rate')}>
              {RIVALS.map(({ id: one }) => (
                <option key={one} value={one}>
                  {optimizerName(words, { optimizer: one })}
                </option>
              ))}
            </optgroup>
          </select>
        </div>
      }
    >
      <div className="relative mt-3 h-[clamp(26rem,70dvh,44rem)] text-[0.875rem]">
        {swept !== undefined && (
          <DuelSweep
            sides={isFree ? [first] : [first, second]}
            names={isFree ? [names[0]] : names}
            budget={experiment.budget}
            rival={line}
          />
        )}
      </div>
    </ViewFrame>
  );
}

/** Of one and the same optimizer the second side is told apart. */
function sideNames(
  words: Words<'experiment'>,
  one: Experiment,
  other: Experiment,
): readonly [string, string] {
  const [first, second] = [optimizerName(words, one), optimizerName(words, other)];
  if (first !== second) return [first, second];
  const what = words.say('experiment.side.as-it-comes');
  return [first, words.say('experiment.side', { optimizer: second, what })];
}
