import { useMemo } from 'react';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { type LossFunction, weightNames } from '#core/engine/loss-function';
import { formatCount, formatRate } from '#core/engine/number-format';
import { adamSharpness } from '#core/engine/theory/adam-sharpness';
import { isLongTitle, titleSize } from '../../../parts/screen/frame/round-title';
import { size } from '../../../parts/screen/size';
import { ArithmeticMath, MathLine, MathNumber } from '../../../ui/formula/arithmetic-math';
import { arithmeticText, equalsSign } from '../../../ui/formula/arithmetic-text';
import { OptimizerFormula } from '../../../ui/formula/formula-book';
import { isShort } from '../../../ui/formula/loss-title';
import { mathNumberText } from '../../../ui/formula/math-number';
import { optimizerInText } from '../../../ui/words/experiment-words';
import {
  beyondWords,
  digitsApartFromOne,
  eventWords,
  findingWords,
  lossRatioWords,
} from '../../../ui/words/walk-words';
import { ENGLISH_WORDS } from '../../../words/english';
import { type Contraction, contractionOf } from '../picture/contraction';
import { StepPicture } from '../picture/step-picture';
import { QuantityLines } from '../steps/quantity-lines';
import { LossLine, RuleLine, ruleText } from '../steps/rule-line';
import { TitledLoss } from '../steps/titled-loss';
import { pictureLabel } from './picture-label';
import { UpdateTable } from './update-table';
import styles from './walk-screen.module.css';
import type { Walked } from './walked';

const DIGITS = 5;
/** Units beside the loss in the foot. */
const RULE_ROOM = 1200;
/** Units of the header. */
const TITLE_ROOM = 984;
const LARGEST_RULE = 92;
/** A character of mathematics, in em. */
const CHARACTER = 0.5;

/** One run, one update at a time: the loss with the step on it, the table, and the rule with this update's numbers. */
export function OneWalk({ title, walked }: { title: string; walked: Walked }) {
  const { experiment, learningRate, run, step } = walked;
  const loss = findLoss(experiment.loss);
  if (!loss) return null;
  const isLong = isLongTitle(title);
  const update = run.updates[step - 1];
  const contraction = update ? contractionOf(loss, update, experiment) : null;
  const isPlain = (run.updates[0]?.weights[0]?.quantities.length ?? 0) === 0;
  const finding = update && findingWords(ENGLISH_WORDS, update, contraction);
  const rows = isPlain ? 6 : loss.dimension === 1 ? 4 : 1;
  return (
    <main className={styles.walk}>
      <header
        className={`flex min-w-0 self-center px-56 ${isLong ? 'flex-col' : 'items-center gap-24'}`}
      >
        <h1
          className="shrink-0 type-display whitespace-nowrap"
          style={size(titleSize(title, TITLE_ROOM))}
        >
          {title}
        </h1>
        <p
          className="line-clamp-2 min-w-0 leading-[1.15] text-mut"
          style={size(isShort(experiment.loss) && experiment.precision === 'float64' ? 34 : 28)}
        >
          <TitledLoss loss={experiment.loss} />, {optimizerInText(ENGLISH_WORDS, experiment)}, rate{' '}
          {formatRate(learningRate)}
          {experiment.precision === 'float32' && ', 32 bits'}
        </p>
      </header>
      <div className={`${styles.picture} text-on-klein`} style={size(40)}>
        <StepPicture
          loss={loss}
          run={run}
          step={step}
          label={pictureLabel(loss, walked)}
          beyond={beyondWords(ENGLISH_WORDS, update)}
        />
      </div>
      <aside className={styles.side}>
        <p className="flex h-120 shrink-0 items-end justify-between bg-klein px-56 pb-20 text-on-klein">
          <span className="type-title" style={size(40)}>
            step
          </span>
          <span className="type-figure" style={size(104)}>
            {formatCount(step)}
          </span>
        </p>
        <UpdateTable loss={loss} run={run} step={step} rows={rows} />
        <div className="flex min-h-0 flex-1 flex-col justify-center gap-24 overflow-hidden px-56 py-16">
          {isPlain || !update ? (
            update && <Finding {...{ loss, contraction }} words={finding ?? ''} />
          ) : (
            <>
              {update.event && update.event.kind !== 'at-target' ? (
                <h2 className="type-display" style={size(40)}>
                  {eventWords(ENGLISH_WORDS, step, update.event)}
                </h2>
              ) : (
                loss.dimension === 1 && (
                  <h2 className="type-display" style={size(38)}>
                    {finding}
                  </h2>
                )
              )}
              <div className="flex flex-col gap-16">
                {update.weights.map((weight, d) => (
                  <QuantityLines
                    key={weightNames(loss)[d]}
                    weight={weight}
                    room={712}
                    units={loss.dimension === 2 ? 30 : 36}
                    name={loss.dimension === 2 ? weightNames(loss)[d]! : null}
                  />
                ))}
              </div>
              <Sharpness walked={walked} />
            </>
          )}
        </div>
      </aside>
      <footer className={styles.foot}>
        <Rule loss={loss} walked={walked} isPlain={isPlain} />
        <Loss walked={walked} />
      </footer>
    </main>
  );
}

function Finding({
  loss,
  contraction,
  words,
}: {
  loss: LossFunction;
  contraction: Contraction | null;
  words: string;
}) {
  const [name] = weightNames(loss);
  const digits = contraction ? digitsApartFromOne(contraction.factor, 4) : 4;
  return (
    <>
      <h2 className="text-balance type-display" style={size(50)}>
        {words}
      </h2>
      {contraction && (
        <p style={size(38)}>
          It multiplies{' '}
          {contraction.isOfWeight ? (
            <MathLine label={name!}>
              <i>{name}</i>
            </MathLine>
          ) : (
            'the distance'
          )}{' '}
          by{' '}
          <MathLine
            label={`${arithmeticText(contraction.arithmetic, digits)} ${equalsSign(contraction.arithmetic, contraction.factor, digits)} ${mathNumberText(contraction.factor, digits)}`}
          >
            <ArithmeticMath of={contraction.arithmetic} digits={digits} />
            {` ${equalsSign(contraction.arithmetic, contraction.factor, digits)} `}
            <MathNumber value={contraction.factor} digits={digits} />
          </MathLine>
        </p>
      )}
    </>
  );
}

/** The curvature as an adaptive optimizer sees it, against its edge. */
function Sharpness({ walked: { experiment, learningRate, step } }: { walked: Walked }) {
  const sharpness = useMemo(
    () => adamSharpness(experiment, learningRate),
    [experiment, learningRate],
  );
  const value = sharpness?.values[step - 1];
  if (!sharpness || value === undefined || !Number.isFinite(value)) return null;
  const { beta1 } = experiment.hyperparameters;
  const edge = beta1 === 0.9 ? '38 / a' : 'its edge';
  return (
    <p className="text-mut" style={size(28)}>
      curvature as it sees it{' '}
      <strong className="type-title text-ink">{mathNumberText(value, 3)}</strong>, stable up to{' '}
      {edge} ={' '}
      <strong className="type-title text-ink">{mathNumberText(sharpness.threshold, 3)}</strong>
    </p>
  );
}

function Rule({
  loss,
  walked: { experiment, run, step },
  isPlain,
}: {
  loss: LossFunction;
  walked: Walked;
  isPlain: boolean;
}) {
  const update = run.updates[step - 1];
  const names = weightNames(loss);
  if (!update) {
    return (
      <p className="min-w-0 whitespace-nowrap" style={size(isPlain ? LARGEST_RULE : 40)}>
        <OptimizerFormula id={experiment.optimizer} />
      </p>
    );
  }
  const texts = update.weights.map((weight, d) => ruleText(names[d]!, weight, DIGITS));
  const longest = Math.max(...texts.map((text) => text.length - (text.includes('/') ? 4 : 0)));
  const most = names.length === 1 ? LARGEST_RULE : 60;
  const units = Math.max(32, Math.min(most, Math.floor(RULE_ROOM / (CHARACTER * longest))));
  return (
    <div className="flex min-w-0 flex-col gap-12">
      {update.weights.map((weight, d) => (
        <p key={names[d]} style={size(units)} className="leading-none">
          <RuleLine name={names[d]!} weight={weight} digits={DIGITS} />
        </p>
      ))}
      {names.length === 1 && (
        <p className="pt-10 text-mut" style={size(30)}>
          {isPlain
            ? 'old weight − rate · gradient = new weight'
            : `old weight − ${update.weights[0]!.quantities.some(({ kind }) => kind === 'root') ? 'rate · mean / root' : 'rate · direction'} = new weight`}
        </p>
      )}
    </div>
  );
}

function Loss({ walked: { run, step } }: { walked: Walked }) {
  const update = run.updates[step - 1];
  const [before, after] = update ? [update.lossBefore, update.lossAfter] : [run.startLoss, null];
  const text =
    mathNumberText(before, DIGITS) + (after === null ? '' : mathNumberText(after, DIGITS));
  const units = Math.max(40, Math.min(LARGEST_RULE, Math.floor(520 / (0.52 * (text.length + 4)))));
  const words = update && lossRatioWords(ENGLISH_WORDS, update);
  return (
    <div className="flex shrink-0 flex-col items-end border-l-2 border-line pl-48 text-right">
      <p style={size(units)} className="leading-none">
        <LossLine before={before} after={after} digits={DIGITS} />
      </p>
      {words && (
        <p className="pt-22 text-mut" style={size(30)}>
          {words}
        </p>
      )}
    </div>
  );
}
