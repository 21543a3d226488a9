import type { CSSProperties } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Verdict } from '#core/engine/outcome';
import type { Duel } from '#core/lesson/activities/duel';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { LossCurves } from '../../../parts/phone/curves/loss-curves';
import { rateText } from '../../../parts/phone/rate-text';
import { OUTCOME_FIELDS } from '../../../parts/phone/result/outcome-field';
import { resultFigure } from '../../../parts/phone/result/result-figure';
import { ResultFoot } from '../../../parts/phone/result/result-foot';
import { BigScreenLine } from '../../../parts/phone/result/result-screen';
import { ResultSentence } from '../../../parts/phone/result/sentence';
import { ownRun } from '../../../parts/phone/run/own-run';
import { lastTellingStep } from '../../../parts/phone/run/run-screen';
import { PlainMark } from '../../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../../ui/marks/outcome-word';
import { RoundTitle } from '../../../ui/round-title';
import { rivalFate, rivalNoteForPhone, whyPickWords } from '../../../ui/words/rival-words';
import { duelNames } from '../../../ui/words/side-words';
import { useWords } from '../../../words/language';
import { DuelBoards } from './duel-boards';

/** Both outcomes of one pick, side by side, each with its reason. */
export function DuelResult({
  round,
  you,
  participant,
  board,
  learningRate,
  verdict,
  rivalVerdict,
}: ActivityProps<Duel> & {
  readonly learningRate: number;
  readonly verdict: Verdict;
  readonly rivalVerdict: Verdict;
}) {
  const words = useWords('play', 'play-duel', 'experiment');
  const { experiment, rival } = round.activity;
  const isFree = isRateFree(rival);
  const names = duelNames(words, experiment, rival);
  const sides = [
    { name: names[0], experiment, verdict },
    { name: names[1], experiment: rival, verdict: rivalVerdict },
  ];
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <header className="flex flex-wrap justify-between gap-x-3 px-4 pt-[max(1rem,env(safe-area-inset-top))] pb-3 font-bold">
        <h1>
          <RoundTitle round={round} />
        </h1>
        <p className="shrink-0">
          {words.say('play.rate', { rate: rateText(words, learningRate) })}
        </p>
      </header>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,8.5rem),1fr))] gap-0.5">
        {sides.map((side) => (
          <SideField key={side.name} {...side} />
        ))}
      </div>
      <div className="grow px-5 pt-6 pb-6 [--margin:1.25rem]">
        {sides.map((side) => (
          <section key={side.name} className="mb-5">
            <h2 translate="no" className="mb-1 text-mut">
              {side.name}
            </h2>
            {isFree && side.experiment === rival ? (
              <RivalWords rival={rival} verdict={rivalVerdict} />
            ) : (
              <ResultSentence
                experiment={side.experiment}
                learningRate={learningRate}
                verdict={side.verdict}
              />
            )}
          </section>
        ))}
        <LossCurves
          title={words.say(isFree ? 'play-duel.losses-free' : 'play-duel.losses')}
          curves={sides.map((side, at) => ({
            name: side.name,
            ratios: ownRun(side.experiment, learningRate).ratios,
            step: lastTellingStep(side.experiment.budget, side.verdict),
            end: side.verdict.outcome,
            isDashed: at > 0,
          }))}
          target={experiment.target}
          lastStep={experiment.budget}
          height="h-28"
        />
        <ResultFoot you={you} participant={participant}>
          <DuelBoards
            activity={round.activity}
            board={board}
            you={participant.number}
            isOver={true}
          />
        </ResultFoot>
      </div>
      <BigScreenLine>{words.say('play-duel.screen')}</BigScreenLine>
    </main>
  );
}

/** Of a rival without a rate: what its one run did, and why the class picks one all the same. */
function RivalWords({ rival, verdict }: { rival: Experiment; verdict: Verdict }) {
  const words = useWords('experiment');
  return (
    <>
      <p className="text-[1.1875rem] leading-[1.36] font-semibold text-pretty">
        {rivalFate(words, rival, verdict)} {rivalNoteForPhone(words, rival)}
      </p>
      <p className="mt-3 text-[1.0625rem] leading-[1.36] text-pretty">
        {whyPickWords(words, rival)}
      </p>
    </>
  );
}

/** Half of the page's coloured top: one optimizer's outcome with its shape, its word and its number. */
function SideField({
  name,
  experiment,
  verdict,
}: {
  name: string;
  experiment: Experiment;
  verdict: Verdict;
}) {
  const { outcome } = verdict;
  const said = useWords('common', 'play');
  const { figure, words, place } = resultFigure(said, verdict, experiment.budget);
  const longest = Math.max(
    ...said
      .say(`common.outcome.${outcome}`)
      .split(' ')
      .map((word) => word.length),
  );
  return (
    <section
      className={`wipe-up @container min-w-0 px-4 pt-4 pb-5 text-on-outcome ${OUTCOME_FIELDS[outcome]}`}
    >
      <h2 translate="no" className="text-base font-bold">
        {name}
      </h2>
      {/* Beside the mark, so small that no word of it breaks: "konvergiert" is longer than "converged". */}
      <p
        className="type-display mt-3 flex items-center gap-2 text-[min(1.5rem,14cqw,calc((100cqw-1.75rem)/var(--letters)/0.66))]"
        style={{ '--letters': longest } as CSSProperties}
      >
        <PlainMark kind={outcome} size={20} />
        <span className="first-letter:uppercase">
          <OutcomeWord kind={outcome} />
        </span>
      </p>
      <p className="mt-4">
        {place === 'before' ? <span className="block font-semibold">{words}</span> : null}
        <span
          className="type-figure block text-[min(3.5rem,calc(120cqw/var(--characters)))] leading-[0.95]"
          style={{ '--characters': Math.max(2, figure.length) } as CSSProperties}
        >
          {figure}
        </span>
        {place === 'before' ? null : <span className="mt-1 block font-semibold">{words}</span>}
      </p>
    </section>
  );
}
