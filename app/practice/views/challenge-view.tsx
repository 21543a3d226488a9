'use client';

import { useState } from 'react';
import {
  type Challenge,
  laboratoryOf,
  MOST_RUNS,
  MOST_TRIES,
} from '#core/lesson/laboratory/laboratory';
import {
  bisectionTries,
  CHALLENGE_RANGE,
  edgeOfUnknown,
  standingOf,
  unknownExperiment,
} from '#core/lesson/laboratory/unknown-loss';
import { RateControl } from '../../parts/phone/pick/rate-control';
import { Control } from '../../ui/control';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { useWords } from '../../words/language';
import {
  againWords,
  bisectionWords,
  challengeRules,
  challengeTitle,
} from '../words/challenge-words';
import { practiceEndWords } from '../words/practice-words';
import { ChallengeRuler } from './challenge-ruler';
import type { KeptRetrieval } from './use-retrieval';
import type { LazyViewProps } from './view-props';

const MAIN =
  'min-h-12 rounded-control bg-klein px-5 text-[1.0625rem] type-title text-on-klein aria-disabled:opacity-50';

/** Finding the edge of a loss that isn't shown, in ten tries. */
export function ChallengeView({
  laboratory,
  retrieval,
  onChange,
}: Pick<LazyViewProps, 'laboratory' | 'retrieval' | 'onChange'>) {
  const words = useWords('practice-challenge', 'practice', 'common');
  const { challenge } = laboratory;
  const [rate, setRate] = useState<number | null>(null);
  const begin = (seed: number) => {
    setRate(null);
    onChange({ ...laboratory, challenge: { seed, tries: [] } });
  };
  const due = retrieval.next?.isDue === true ? retrieval.next.seed : null;
  if (challenge === null) {
    return (
      <section className="in-whole px-4 py-6 min-[64rem]:px-8">
        <h2 className="text-[clamp(1.75rem,4vw,2.75rem)] type-display">
          {words.say('practice-challenge.find')}
        </h2>
        <p className="mt-3 max-w-prose text-lg text-pretty">{challengeRules(words)}</p>
        <button type="button" onClick={() => begin(due ?? anySeed())} className={`mt-5 ${MAIN}`}>
          {words.say(due === null ? 'practice-challenge.begin' : 'practice-challenge.begin-again')}
        </button>
        {due === null && <Again {...retrieval} />}
      </section>
    );
  }
  const standing = standingOf(challenge);
  const { tried, isOver } = standing;
  const edge = isOver ? edgeOfUnknown(challenge.seed) : null;
  const last = tried.at(-1);
  const tryIt = () => {
    if (rate === null || isOver) return;
    const next: Challenge = { ...challenge, tries: [...challenge.tries, rate] };
    if (standingOf(next).isOver && due === challenge.seed) retrieval.done();
    onChange({ ...laboratory, challenge: next });
  };
  return (
    <section className="in-whole px-4 py-6 min-[64rem]:px-8">
      <div role="status" className="min-h-[5rem]">
        <h2 className="text-[clamp(1.5rem,3vw,2.25rem)] text-balance type-display">
          {challengeTitle(words, standing, edge)}
        </h2>
      </div>
      <ChallengeRuler standing={standing} edge={edge} />
      {isOver ? (
        <div className="mt-4">
          <p className="max-w-prose text-lg text-pretty">
            {bisectionWords(words, tried.length, bisectionTries(), standing.isFound)}
          </p>
          <div className="mt-4 flex flex-wrap gap-2">
            <button type="button" onClick={() => begin(due ?? anySeed())} className={MAIN}>
              {words.say('practice-challenge.another')}
            </button>
            <Control
              onClick={() =>
                onChange(
                  laboratoryOf(
                    unknownExperiment(challenge.seed),
                    challenge.tries.slice(-MOST_RUNS),
                  ),
                )
              }
            >
              {words.say('practice-challenge.runs')}
            </Control>
            {retrieval.next === null && (
              <Control onClick={() => retrieval.begin(challenge.seed)}>
                {words.say('practice-challenge.ask-again')}
              </Control>
            )}
          </div>
          <Again {...retrieval} />
        </div>
      ) : (
        <div className="mt-4 max-w-md">
          <RateControl
            label={words.say('practice-challenge.rate')}
            range={CHALLENGE_RANGE}
            value={rate}
            onChoose={setRate}
            isLocked={false}
          />
          <button
            type="button"
            aria-disabled={rate === null || undefined}
            onClick={tryIt}
            className={`mt-3 w-full ${MAIN}`}
          >
            {words.say('practice-challenge.try', { left: MOST_TRIES - tried.length })}
          </button>
        </div>
      )}
      {last && (
        <table className="mt-6 w-full max-w-xl text-start [&_th]:text-start">
          <caption className="pb-1 text-start text-[1.1875rem] type-title">
            {words.say('practice-challenge.tries')}
          </caption>
          <thead className="text-[0.9375rem] text-mut">
            <tr>
              <th scope="col" className="pe-4 font-medium">
                {words.say('practice-challenge.column.try')}
              </th>
              <th scope="col" className="pe-4 font-medium">
                {words.say('practice-challenge.column.rate')}
              </th>
              <th scope="col" className="font-medium">
                {words.say('practice-challenge.column.did')}
              </th>
            </tr>
          </thead>
          <tbody>
            {tried.map(({ number, learningRate, verdict }) => (
              <tr key={number} className="border-t border-line">
                <th scope="row" className="py-1.5 pe-4 font-medium">
                  {number}
                </th>
                <td className="pe-4 type-title">{words.numbers.rate(learningRate)}</td>
                <td>
                  <span className="flex items-center gap-2">
                    <OutcomeMark kind={verdict.outcome} size={16} />
                    {practiceEndWords(words, verdict)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** When it comes again, and how to have it not. */
function Again({ next, stop }: Pick<KeptRetrieval, 'next' | 'stop'>) {
  const words = useWords('practice-challenge');
  if (next === null) return null;
  return (
    <p className="mt-4 flex flex-wrap items-center gap-3 text-mut">
      {againWords(words, next)}
      <Control onClick={stop}>{words.say('practice-challenge.stop-asking')}</Control>
    </p>
  );
}

function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
