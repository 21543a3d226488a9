import { findLoss } from '#core/engine/experiment/loss-reference';
import { type LossFunction, weightNames } from '#core/engine/loss-function';
import type { Words } from '#core/words/words';
import { TitleLine } from '../../../parts/screen/frame/title-line';
import { size } from '../../../parts/screen/size';
import { ArithmeticMath, MathLine } from '../../../ui/formula/arithmetic-math';
import { arithmeticText, equalsSign, stackedLength } from '../../../ui/formula/arithmetic-text';
import { OptimizerFormula } from '../../../ui/formula/formula-book';
import { mathNumberText } from '../../../ui/formula/math-number';
import { textWidth } from '../../../ui/layout/text-width';
import { optimizerInText } from '../../../ui/words/experiment-words';
import { series } from '../../../ui/words/series';
import { besideWords, beyondWords, eventWords } from '../../../ui/words/walk-words';
import { useWords } from '../../../words/language';
import { SIDES } from '../picture/sides';
import { StepPicture } from '../picture/step-picture';
import { gradientLength } from '../picture/step-texts';
import { equalised, type WalkWindow, walkWindow } from '../picture/walk-window';
import { pictureLabel } from '../steps/picture-label';
import { QuantityLines } from '../steps/quantity-lines';
import { LossLine, RuleLine, ruleText } from '../steps/rule-line';
import { TitledLoss } from '../steps/titled-loss';
import styles from './walk-screen.module.css';
import type { Walked } from './walked';

const DIGITS = 4;
/** The width of a side's text, in units. */
const ROOM = 842;
const CHARACTER = 0.5;
/** A character of the step's length, in em; the size of the word before it, and the space after that, in units. */
const FIGURE = 0.62;
const WORD = 48;
const SPACE = 40;

/** Two runs at the same update, each with its own arithmetic, drawn to the same scale. */
export function TwoWalks({ title, pair }: { title: string; pair: readonly [Walked, Walked] }) {
  const words = useWords('experiment', 'walks', 'screen-walk');
  const [one, other] = pair;
  const losses = pair.map(({ experiment }) => findLoss(experiment.loss));
  if (!losses[0] || !losses[1]) return null;
  const updates = pair.map(({ run, step }) => run.updates[step - 1]);
  const found = updates[0] && updates[1] ? besideWords(words, updates[0], updates[1]) : null;
  const windows = sharedWindows(losses as LossFunction[], pair);
  return (
    <main className={styles.beside}>
      <div className="px-56">
        <TitleLine title={found ?? title} beside={620}>
          <p className="shrink-0 text-end text-mut" style={size(30)}>
            {settingsOfBoth(words, one, other)}
          </p>
        </TitleLine>
      </div>
      <div className={styles.sides}>
        {pair.map((walked, at) => (
          <Side key={SIDES[at]} loss={losses[at]!} walked={walked} window={windows?.[at]} />
        ))}
      </div>
    </main>
  );
}

function Side({
  loss,
  walked,
  window,
}: {
  loss: LossFunction;
  walked: Walked;
  window: WalkWindow | undefined;
}) {
  const words = useWords('common', 'experiment', 'walks', 'play-walk', 'screen-walk');
  const number = (value: number) => mathNumberText(value, DIGITS, words.numbers.decimal);
  const { experiment, learningRate, run, step } = walked;
  const update = run.updates[step - 1];
  const names = weightNames(loss);
  const isPlain = (run.updates[0]?.weights[0]?.quantities.length ?? 0) === 0;
  const slope = update && gradientLength(update.weights.map(({ gradient }) => gradient));
  return (
    <section className={styles.one}>
      <div className="grid min-h-0 grid-rows-[auto_minmax(0,1fr)]">
        <h2 className="flex items-baseline gap-32 bg-[var(--band-0)] px-56 py-12 text-on-klein">
          <span style={size(38)} className="whitespace-nowrap">
            <TitledLoss loss={experiment.loss} />
          </span>
          <span className="truncate type-title" style={size(34)}>
            {slope === undefined
              ? words.say('screen-walk.side', {
                  optimizer: optimizerInText(words, experiment),
                  rate: learningRate,
                })
              : words.say('common.picture.gradient', {
                  number: number(names.length === 1 ? update!.weights[0]!.gradient : slope),
                })}
          </span>
        </h2>
        <div className="relative min-h-0" style={size(36)}>
          <StepPicture
            loss={loss}
            run={run}
            step={step}
            {...(window === undefined ? {} : { window })}
            label={pictureLabel(words, loss, walked)}
            hasNumber={false}
            beyond={beyondWords(words, update)}
          />
        </div>
      </div>
      <div className="px-56 py-12">
        {!update && (
          <p className="py-12" style={size(34)}>
            <OptimizerFormula id={experiment.optimizer} />
          </p>
        )}
        {update?.event && update.event.kind !== 'at-target' && (
          <p className="type-title" style={size(32)}>
            {eventWords(words, step, update.event)}
          </p>
        )}
        {update && !isPlain && (
          <div className={names.length === 2 ? 'grid grid-cols-2 gap-32' : ''}>
            {update.weights.map((weight, d) => (
              <QuantityLines
                key={names[d]}
                weight={weight}
                room={names.length === 2 ? ROOM / 2 - 16 : ROOM}
                units={names.length === 2 ? 28 : 40}
                name={names.length === 2 ? names[d]! : null}
              />
            ))}
          </div>
        )}
        {update && isPlain && (
          <p className="py-8" style={size(48)}>
            <LossLine before={update.lossBefore} after={update.lossAfter} digits={DIGITS} />
          </p>
        )}
      </div>
      <div className={styles.band}>
        {!update && (
          <p className="type-title" style={size(44)}>
            {words.say('screen-walk.from', {
              place: series(words, run.start.map(number)),
            })}
          </p>
        )}
        {update && names.length === 1 && !isPlain && <StepBand walked={walked} />}
        {update && (isPlain || names.length > 1) && (
          <div className="flex flex-col gap-10">
            {update.weights.map((weight, d) => (
              <p
                key={names[d]}
                className="leading-none"
                style={size(
                  ruleSize(
                    ruleText(names[d]!, weight, DIGITS, words.numbers.decimal),
                    names.length,
                  ),
                )}
              >
                <RuleLine name={names[d]!} weight={weight} digits={DIGITS} />
              </p>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

/** The step alone, as large as can be: that is what is compared. */
function StepBand({ walked: { run, step } }: { walked: Walked }) {
  const words = useWords('screen-walk');
  const { decimal } = words.numbers;
  const { step: taken } = run.updates[step - 1]!.weights[0]!;
  const text = arithmeticText(taken.arithmetic, DIGITS, decimal);
  const value = mathNumberText(taken.value, DIGITS, decimal);
  const valueSize = value.length > 5 ? 72 : 120;
  const word = words.say('screen-walk.step');
  const left = ROOM - 1.1 * textWidth(word) * WORD - SPACE - FIGURE * valueSize * value.length;
  const fitting = left / (CHARACTER * (stackedLength(taken.arithmetic, DIGITS) + 2));
  const sign = equalsSign(taken.arithmetic, taken.value, DIGITS);
  return (
    <>
      <p className="type-display" style={size(WORD)}>
        {word}
      </p>
      <p className="flex items-center justify-end gap-24 whitespace-nowrap">
        <span style={size(Math.max(28, Math.min(64, fitting)))}>
          <MathLine label={`${text} ${sign} ${value}`}>
            <ArithmeticMath of={taken.arithmetic} digits={DIGITS} areStacked />
            {` ${sign}`}
          </MathLine>
        </span>
        <strong aria-hidden="true" className="type-figure" style={size(valueSize)}>
          {value}
        </strong>
      </p>
    </>
  );
}

function ruleSize(text: string, weights: number): number {
  const most = weights === 1 ? 84 : 52;
  return Math.max(28, Math.min(most, Math.floor(ROOM / (CHARACTER * text.length))));
}

/** To the same scale where both can be drawn, and both are curves or both maps. */
function sharedWindows(
  losses: readonly LossFunction[],
  pair: readonly [Walked, Walked],
): [WalkWindow, WalkWindow] | null {
  if (losses[0]!.dimension !== losses[1]!.dimension) return null;
  const isClose = pair.every(
    ({ run, step }) => step > 0 && run.updates[0]!.weights[0]!.quantities.length > 0,
  );
  const [one, other] = pair.map(({ run, step }, at) =>
    walkWindow(losses[at]!, run, step, { isClose }),
  );
  return one && other ? equalised(one, other) : null;
}

/** At which step both are, and what they have in common. */
function settingsOfBoth(
  words: Words<'experiment' | 'screen-walk'>,
  one: Walked,
  other: Walked,
): string {
  const optimizer = optimizerInText(words, one.experiment);
  return words.say('screen-walk.step-of-both', {
    step: one.step,
    hasOptimizer: optimizer === optimizerInText(words, other.experiment) ? 'yes' : 'other',
    optimizer,
    hasRate: one.learningRate === other.learningRate ? 'yes' : 'other',
    rate: one.learningRate,
  });
}
