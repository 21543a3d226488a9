import { describe, expect, test } from 'vitest';
import {
  defaultExperiment,
  isPlayable,
  raceFault,
  sliderRange,
} from '#core/engine/experiment/experiment';
import type { RaceFaultCode } from '#core/engine/experiment/race-table';
import { logGrid } from '#core/engine/log-grid';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import type { Outcome } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { english } from '../../../support/words';

const PER_DECADE = 20;
const MARKS: Readonly<Record<Outcome, string>> = {
  converged: 'c',
  'too-slow': 's',
  trapped: 't',
  oscillating: 'x',
  diverged: 'x',
};

/** What becomes of the whole slider with the defaults, a letter a rate, the lowest first. */
function sliderOf(loss: string, optimizer: string): string {
  const experiment = defaultExperiment({ id: loss }, optimizer);
  const { lowest, highest } = sliderRange(experiment);
  const verdicts = simulateVerdicts(experiment, logGrid(lowest, highest, PER_DECADE));
  return verdicts.map(({ outcome }) => MARKS[outcome]).join('');
}

/** What is wrong with a slider as a race. */
function faultsOf(slider: string): RaceFaultCode[] {
  const faults: RaceFaultCode[] = [];
  const stretches = slider.match(/c+/g) ?? [];
  const longest = stretches.toSorted((a, b) => b.length - a.length)[0] ?? '';
  // Half a decade of rates in a row converges.
  if (longest.length < PER_DECADE / 2) return ['few-win'];
  // Above them some diverge or keep swinging.
  const above = slider.slice(slider.indexOf(longest) + longest.length);
  if (!above.includes('x')) faults.push('no-edge');
  // A quarter of a decade or more at the upper end does not converge.
  else if (slider.length - 1 - slider.lastIndexOf('c') < PER_DECADE / 4)
    faults.push('wins-to-the-end');
  if (stretches.length > 2) faults.push('take-turns');
  return faults;
}

const PAIRS = LOSSES.flatMap(({ id: loss }) =>
  OPTIMIZERS.map(({ id: optimizer, raceFamily }) => ({
    loss,
    optimizer,
    isRaced: raceFamily !== null,
  })),
);
const DECIDED = PAIRS.filter(({ isRaced }) => isRaced);
const isRace = ({ loss, optimizer }: { loss: string; optimizer: string }) =>
  isPlayable({ id: loss }, optimizer);

describe('a race that nobody or everybody can win is not offered', () => {
  test.each(DECIDED.filter(isRace))('$loss under $optimizer is one', ({ loss, optimizer }) => {
    const slider = sliderOf(loss, optimizer);
    expect(faultsOf(slider).filter((code) => code !== 'take-turns')).toEqual([]);
    // Some below are too slow.
    expect(slider).toMatch(/s.*c{10}/);
  });

  test.each(DECIDED.filter((pair) => !isRace(pair)))(
    '$loss under $optimizer is a demonstration, for the reason given',
    ({ loss, optimizer }) => {
      const fault = raceFault({ id: loss }, optimizer)!;
      expect(faultsOf(sliderOf(loss, optimizer))).toContain(fault.code);
    },
  );

  test.each(PAIRS.filter(({ isRaced }) => !isRaced))(
    '$loss under $optimizer is a demonstration: luck, on any loss',
    ({ loss, optimizer }) => {
      expect(raceFault({ id: loss }, optimizer)).toEqual({ code: 'hops-decide' });
    },
  );

  test('where large rates win to the end of the slider there is no edge', () => {
    const ends = PAIRS.filter(
      ({ loss, optimizer }) => raceFault({ id: loss }, optimizer)?.code === 'wins-to-the-end',
    );
    expect(ends.map(({ loss, optimizer }) => `${loss}: ${optimizer}`)).toEqual([
      'rotated: adamw',
      'logistic: adam',
      'logistic-standardised: adagrad',
      'logistic-standardised: adamw',
    ]);
  });

  test('a typed loss is a race, and a reason is a sentence', () => {
    expect(raceFault({ expression: 'x^2' }, 'gradient-descent')).toBeNull();
    expect(english.say('experiment.race-fault.no-edge')).toMatch(
      /^A demonstration .* no edge to find\.$/,
    );
    expect(isPlayable({ id: 'unknown' }, 'adam')).toBe(false);
    expect(() => raceFault({ id: 'unknown' }, 'adam')).toThrow(RangeError);
  });
});
