import { findLoss } from '#core/engine/experiment/loss-reference';
import { weightNames } from '#core/engine/loss-function';
import { type GuessMark, type MistakeKind, markGuess, tellingMistakes } from '#core/lesson/guesses';
import {
  ArithmeticMath,
  MathLine,
  MathNumber,
  MathSymbol,
} from '../../../ui/formula/arithmetic-math';
import { arithmeticText, equalsSign } from '../../../ui/formula/arithmetic-text';
import { mathNumberText } from '../../../ui/formula/math-number';
import { rich } from '../../../ui/rich';
import { eventWords, quantityWords } from '../../../ui/words/walk-words';
import { useWords } from '../../../words/language';
import { StepPicture } from '../picture/step-picture';
import { placeText } from '../picture/step-texts';
import type { Walked } from '../screen/walked';
import { pictureLabel } from '../steps/picture-label';
import { LossLine, RuleLine, ruleText } from '../steps/rule-line';
import { isOnlyNear } from '../steps/step-words';
import { TitledLoss } from '../steps/titled-loss';

const DIGITS = 4;

/** How the class has guessed an update. */
export interface GuessCountsOf {
  readonly guesses: number;
  readonly close: number;
  readonly mistakes: readonly (readonly [kind: MistakeKind, count: number])[];
}

/** The step that was made, with its arithmetic, and what became of one's own guess at it. */
export function StepAfter({
  walked,
  own,
  counts,
}: {
  walked: Walked;
  /** null: this phone guessed nothing. */
  own: readonly number[] | null;
  /** null: this update wasn't guessed. */
  counts: GuessCountsOf | null;
}) {
  const words = useWords('play-walk', 'experiment');
  const { decimal } = words.numbers;
  const { experiment, run, step } = walked;
  const loss = findLoss(experiment.loss);
  if (!loss) return null;
  const update = run.updates[step - 1];
  const names = weightNames(loss);
  const event = update?.event ?? null;
  const mark = update && own && markGuess(update, tellingMistakes(update), own);
  return (
    <section className="side-by-side">
      <p className="bg-[var(--band-0)] px-4 py-1.5 text-lg text-on-klein">
        <TitledLoss loss={experiment.loss} />
      </p>
      <div className="relative h-[15rem] text-[1.125rem] text-on-klein [@media(max-height:600px)]:h-48">
        <StepPicture
          loss={loss}
          run={run}
          step={step}
          own={own}
          isClose={own !== null}
          hasNumber={own === null}
          label={pictureLabel(words, loss, walked)}
          beyond={update ? words.say('play-walk.beyond', { step }) : ''}
        />
      </div>
      <div className="beside px-4 pt-4 pb-6">
        {update ? (
          <div className="@container grid justify-items-center gap-2 border-b border-line pb-4">
            {update.weights.map((weight, d) => (
              <p
                key={names[d]}
                className="leading-tight"
                style={{ fontSize: fitting(ruleText(names[d]!, weight, DIGITS, decimal), 2.125) }}
              >
                <RuleLine name={names[d]!} weight={weight} digits={DIGITS} />
              </p>
            ))}
            <p
              className="leading-tight"
              style={{ fontSize: fitting(lossText(update.lossBefore, update.lossAfter), 1.625) }}
            >
              <LossLine before={update.lossBefore} after={update.lossAfter} digits={DIGITS} />
            </p>
          </div>
        ) : (
          <p className="text-lg font-semibold">
            {words.say('play-walk.none', { place: placeText(run.start, DIGITS, decimal) })}
          </p>
        )}
        {event && event.kind !== 'at-target' && (
          <h2 className="type-display mt-4 text-[1.75rem]">{eventWords(words, step, event)}</h2>
        )}
        {update && own && mark && (
          <>
            <h2 className="type-display mt-4 text-[1.75rem]">
              <span className="block">
                {words.say('play-walk.said', { place: placeText(own, DIGITS, decimal) })}
              </span>{' '}
              <span className="block">
                {words.say('play-walk.landed', {
                  place: placeText(
                    update.weights.map(({ after }) => after),
                    DIGITS,
                    decimal,
                  ),
                })}
              </span>
            </h2>
            <p className="mt-3 text-lg">
              <Reason {...{ update, own, mark }} />
            </p>
            {counts && <Others mark={mark} counts={counts} />}
          </>
        )}
        {update && !counts && <Quantities walked={walked} />}
        {counts && (
          <p className="-mx-4 mt-5 flex items-baseline justify-between gap-4 bg-panel px-4 py-4 text-lg">
            {words.say('play-walk.within')}
            <span className="whitespace-nowrap text-mut">
              {rich(words, 'play-walk.close-of', {
                close: counts.close,
                guesses: counts.guesses,
                b: (count) => (
                  <strong className="type-figure text-[1.5rem] text-ink">{count}</strong>
                ),
              })}
            </span>
          </p>
        )}
      </div>
    </section>
  );
}

/** Which arithmetic makes the number that was guessed. */
function Reason({
  update,
  own,
  mark,
}: {
  update: Walked['run']['updates'][number];
  own: readonly number[];
  mark: GuessMark;
}) {
  const words = useWords('play-walk', 'experiment');
  const { decimal } = words.numbers;
  if (mark === 'close') return words.say('play-walk.close');
  const mistake = tellingMistakes(update).find(({ kind }) => kind === mark);
  if (!mistake || mark === 'elsewhere') return words.say('play-walk.off');
  const [arithmetic] = mistake.arithmetic;
  const [weight, second] = update.weights;
  if (!weight || second || arithmetic === undefined) return words.say(`play-walk.mistake.${mark}`);
  return rich(words, `play-walk.reason.${mark}`, {
    near: isOnlyNear(own, mistake.place, DIGITS) ? 'yes' : 'other',
    guess: placeText(own, DIGITS, decimal),
    math: () => (
      <MathLine label={arithmeticText(arithmetic, DIGITS, decimal)}>
        <ArithmeticMath of={arithmetic} digits={DIGITS} />
      </MathLine>
    ),
    gradient: mathNumberText(weight.gradient, DIGITS, decimal),
  });
}

function Others({ mark, counts }: { mark: GuessMark; counts: GuessCountsOf }) {
  const words = useWords('play-walk', 'experiment');
  const count = counts.mistakes.find(([kind]) => kind === mark)?.[1] ?? 0;
  if (count < 2) return null;
  return <p className="mt-3 text-mut">{words.say('play-walk.others', { count: count - 1 })}</p>;
}

/** The optimizer's own quantities, a line each. */
function Quantities({ walked: { experiment, run, step } }: { walked: Walked }) {
  const words = useWords('play-walk', 'experiment');
  const { decimal } = words.numbers;
  const update = run.updates[step - 1];
  const loss = findLoss(experiment.loss);
  if (!update || !loss || update.weights[0]!.quantities.length === 0) return null;
  const names = weightNames(loss);
  return update.weights.map(({ quantities }, d) => (
    <ul key={names[d]} className="@container mt-3">
      {quantities.map(({ kind, symbol, arithmetic, value }) => {
        const sign = equalsSign(arithmetic, value, DIGITS);
        const text = `${symbol} = ${arithmeticText(arithmetic, DIGITS, decimal)} ${sign} ${mathNumberText(value, DIGITS, decimal)}`;
        return (
          <li key={kind} className="border-b border-line py-1.5">
            <span className="block text-base text-mut">
              {names.length > 1
                ? words.say('play-walk.quantity-of', {
                    quantity: quantityWords(words, kind),
                    name: names[d] ?? '',
                  })
                : quantityWords(words, kind)}
            </span>
            <span style={{ fontSize: fitting(text, 1.25) }}>
              <MathLine label={text}>
                <MathSymbol of={symbol} /> = <ArithmeticMath of={arithmetic} digits={DIGITS} />
                {` ${sign} `}
                <MathNumber value={value} digits={DIGITS} />
              </MathLine>
            </span>
          </li>
        );
      })}
    </ul>
  ));
}

function lossText(before: number, after: number): string {
  return `L ${mathNumberText(before, DIGITS)} → ${mathNumberText(after, DIGITS)}`;
}

/** As large as the line fits, at most so many rem. */
function fitting(text: string, most: number): string {
  return `min(${most}rem, calc(100cqw / ${(0.53 * text.length).toFixed(1)}))`;
}
