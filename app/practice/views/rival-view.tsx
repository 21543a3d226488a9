'use client';

import { useId } from 'react';
import { isRateFree, OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { chosenExperiment, chosenRun } from '#core/lesson/laboratory/changes';
import { FIRST_RIVAL } from '#core/lesson/laboratory/first-laboratory';
import { experimentOfRun, plainRun } from '#core/lesson/laboratory/laboratory';
import { duelFinding, duelPairs } from '../../activities/duel/charts/duel-finding';
import { DuelSweep } from '../../activities/duel/charts/duel-sweep';
import { useSliced } from '../../ui/slices/use-sliced';
import { optimizerName } from '../../ui/words/experiment-words';
import { ENGLISH_WORDS } from '../../words/english';
import { SELECT } from '../setup/select-look';
import { rateFreeWords } from '../words/practice-words';
import { ratesOfSlider, sweptPoints, sweptVerdicts } from './swept';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The same rates under two optimizers, or beside one that takes none. */
export function RivalView({ laboratory, edge, onChange }: ViewProps) {
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
  const names = sideNames(
    optimizerName(ENGLISH_WORDS, experiment),
    optimizerName(ENGLISH_WORDS, other),
  );
  const first = sweptPoints(rates, swept?.[0] ?? []);
  const second = isFree ? [] : sweptPoints(rates, swept?.[1] ?? []);
  const alone = isFree ? swept?.[1]?.[0] : undefined;
  const line =
    alone === undefined
      ? null
      : { name: names[1], step: alone.outcome === 'converged' ? alone.step : null };
  const title =
    swept === undefined
      ? 'Both sides are being run.'
      : alone
        ? rateFreeWords(names[1], alone)
        : duelFinding(ENGLISH_WORDS, duelPairs(first, second), names);
  return (
    <ViewFrame
      laboratory={laboratory}
      edge={edge}
      onChange={onChange}
      title={title}
      inPanel={
        <div className="mt-4">
          <label htmlFor={id} className="mb-1 block text-[0.9375rem] type-label">
            Against
          </label>
          <select
            id={id}
            value={rival.optimizer}
            onChange={({ target: { value } }) =>
              onChange({ ...laboratory, rival: plainRun(value, run.learningRate) })
            }
            className={SELECT}
          >
            <optgroup label="At the same rates">
              {OPTIMIZERS.map(({ id: one, name }) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label="Without a rate">
              {RIVALS.map(({ id: one, name }) => (
                <option key={one} value={one}>
                  {name}
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
function sideNames(first: string, second: string): readonly [string, string] {
  return first === second ? [first, `${second}, as it comes`] : [first, second];
}
