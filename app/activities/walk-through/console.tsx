'use client';

import { askedOf } from '#core/lesson/activities/asked';
import { updatesOf } from '#core/lesson/walk/walked-runs';
import {
  type FinishedProps,
  type KindPanels,
  NOTHING,
  type RunningProps,
} from '../../parts/console/panel-props';
import { ResponseProgress } from '../../parts/console/response-progress';
import { SettingsLine } from '../../parts/console/settings-line';
import { experimentWords } from '../../ui/words/experiment-words';
import { plainRate } from '../../ui/words/plain-rate';
import { closeWords } from '../../ui/words/walk-words';
import { useWords } from '../../words/language';
import { SIDES } from './picture/sides';
import { GuessCounts } from './steps/guess-counts';
import { lastEventWords, weightsText } from './steps/step-words';
import { WalkTable } from './steps/walk-table';

export const walkThroughPanels: KindPanels<'walk-through'> = {
  Picking: NOTHING,
  Running,
  Finished,
};

function Running({ activity, view, phase, isUncovered, onToggle }: RunningProps<'walk-through'>) {
  const words = useWords('console-rounds');
  const { walk } = phase;
  if (walk === null) return null;
  const { asked } = walk;
  const guesses = phase.guesses.flatMap(([number, places]) => {
    const place = asked === null ? null : places[asked - 1];
    return place ? [{ number, place }] : [];
  });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {asked !== null && (
        <ResponseProgress
          label={words.say('console-rounds.so-far.guesses')}
          verb="guessed"
          given={walk.guessed}
          attendance={view}
          isUncovered={isUncovered}
          onToggle={onToggle}
        >
          <p className="text-[16px] tabular-nums">
            {guesses.map(({ place }) => weightsText(place, words.numbers.decimal)).join(' · ')}
          </p>
        </ResponseProgress>
      )}
      <Steps activity={activity} walk={walk} />
    </div>
  );
}

function Finished({ activity, phase }: FinishedProps<'walk-through'>) {
  const words = useWords('console-rounds');
  if (phase.walk === null) return null;
  return (
    <section
      aria-label={words.say('console-rounds.results')}
      className="grid grid-cols-[minmax(0,1fr)] gap-6"
    >
      <Steps activity={activity} walk={phase.walk} />
    </section>
  );
}

/** The updates so far, and how they were guessed. */
function Steps({
  activity,
  walk,
}: Pick<RunningProps<'walk-through'>, 'activity'> & {
  walk: NonNullable<RunningProps<'walk-through'>['phase']['walk']>;
}) {
  const words = useWords('charts', 'common', 'console-rounds', 'experiment', 'walks');
  const revealed = walk.revealed.find(({ update }) => update === walk.step);
  const settings = askedOf(activity).guess;
  if (settings === undefined) return null;
  const runs = settings.beside === null ? [settings] : [settings, settings.beside];
  return (
    <>
      {revealed !== undefined && (
        <div>
          <h2 className="mb-3 text-[22px] type-title">
            {closeWords(words, revealed.close, revealed.guesses)}
          </h2>
          <GuessCounts words={words} revealed={revealed} />
        </div>
      )}
      {updatesOf(settings).map((updates, at) => {
        const { experiment, learningRate } = runs[at]!;
        const made = updates.slice(Math.max(0, walk.step - 6), walk.step);
        const event = lastEventWords(words, made);
        return (
          <div key={SIDES[at]} className="grid grid-cols-[minmax(0,1fr)] gap-2 text-[16px]">
            {event !== null && <h2 className="text-[22px] type-title">{event}</h2>}
            <WalkTable words={words} updates={made} />
            <SettingsLine>
              {words.say('console-rounds.walk.settings', {
                experiment: experimentWords(words, experiment, true),
                rate: plainRate(words, learningRate),
              })}
            </SettingsLine>
          </div>
        );
      })}
    </>
  );
}
