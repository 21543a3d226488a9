import { useMemo } from 'react';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { type LossFunction, weightNames } from '#core/engine/loss-function';
import { adamSharpness } from '#core/engine/theory/adam-sharpness';
import { isLongTitle, titleSize } from '../../../parts/screen/frame/round-title';
import { size } from '../../../parts/screen/size';
import { ArithmeticMath, MathLine, MathNumber } from '../../../ui/formula/arithmetic-math';
import { arithmeticText, equalsSign } from '../../../ui/formula/arithmetic-text';
import { OptimizerFormula } from '../../../ui/formula/formula-book';
import { isShort } from '../../../ui/formula/loss-title';
import { mathNumberText } from '../../../ui/formula/math-number';
import { rich } from '../../../ui/rich';
import { optimizerInText } from '../../../ui/words/experiment-words';
import {
  beyondWords,
  digitsApartFromOne,
  eventWords,
  findingWords,
  lossRatioWords,
} from '../../../ui/words/walk-words';
import { useWords } from '../../../words/language';
import { type Contraction, contractionOf } from '../picture/contraction';
import { StepPicture } from '../picture/step-picture';
import { pictureLabel } from '../steps/picture-label';
import { QuantityLines } from '../steps/quantity-lines';
import { LossLine, RuleLine, ruleText } from '../steps/rule-line';
import { TitledLoss } from '../steps/titled-loss';
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
  const words = useWords('experiment', 'walks', 'play-walk', 'screen-walk');
  const { experiment, learningRate, run, step } = walked;
  const loss = findLoss(experiment.loss);
  if (!loss) return null;
  const isLong = isLongTitle(title);
  const update = run.updates[step - 1];
  const contraction = update ? contractionOf(loss, update, experiment) : null;
  const isPlain = (run.updates[0]?.weights[0]?.quantities.length ?? 0) === 0;
  const finding = update && findingWords(words, update, contraction);
  const about = {
    loss: () => <TitledLoss loss={experiment.loss} />,
    optimizer: optimizerInText(words, experiment),
    rate: learningRate,
  };
  const rows = isPlain ? 6 : loss.dimension === 1 ? 4 : 1;
  return (
    <main className={styles.walk}>
      <header
        className={`flex min-w-0 self-center px-56 ${isLong ? 'flex-col' : 'items-center gap-24'}`}
      >
        <h1
          dir="auto"
          className="shrink-0 type-display whitespace-nowrap"
          style={size(titleSize(title, TITLE_ROOM))}
        >
          {title}
        </h1>
        <p
          className="line-clamp-2 min-w-0 leading-[1.15] text-mut"
          style={size(isShort(experiment.loss) && experiment.precision === 'float64' ? 34 : 28)}
        >
          {experiment.precision === 'float32'
            ? rich(words, 'screen-walk.run-bits', { ...about, bits: 32 })
            : rich(words, 'screen-walk.run', about)}
        </p>
      </header>
      <div className={`${styles.picture} text-on-klein`} style={size(40)}>
        <StepPicture
          loss={loss}
          run={run}
          step={step}
          label={pictureLabel(words, loss, walked)}
          beyond={beyondWords(words, update)}
        />
      </div>
      <aside className={styles.side}>
        <p className="flex h-120 shrink-0 items-end justify-between bg-klein px-56 pb-20 text-on-klein">
          <span className="type-title" style={size(40)}>
            {words.say('screen-walk.step')}
          </span>
          <span className="type-figure" style={size(104)}>
            {words.numbers.count(step)}
          </span>
        </p>
        <UpdateTable loss={loss} run={run} step={step} rows={rows} />
        <div className="flex min-h-0 flex-1 flex-col justify-center gap-24 overflow-hidden px-56 py-16">
          {isPlain || !update ? (
            update && <Finding {...{ loss, contraction }} said={finding ?? ''} />
          ) : (
            <>
              {update.event && update.event.kind !== 'at-target' ? (
                <h2 className="type-display" style={size(40)}>
                  {eventWords(words, step, update.event)}
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
  said,
}: {
  loss: LossFunction;
  contraction: Contraction | null;
  said: string;
}) {
  return (
    <>
      <h2 className="text-balance type-display" style={size(50)}>
        {said}
      </h2>
      {contraction && (
        <p style={size(38)}>
          <Multiplied {...contraction} name={weightNames(loss)[0]!} />
        </p>
      )}
    </>
  );
}

/** What the update multiplies, and by what. */
function Multiplied({
  factor,
  arithmetic,
  isOfWeight,
  name,
}: Contraction & { readonly name: string }) {
  const words = useWords('screen-walk');
  const { decimal } = words.numbers;
  const digits = digitsApartFromOne(factor, 4);
  const sign = equalsSign(arithmetic, factor, digits);
  const math = () => (
    <MathLine
      label={`${arithmeticText(arithmetic, digits, decimal)} ${sign} ${mathNumberText(factor, digits, decimal)}`}
    >
      <ArithmeticMath of={arithmetic} digits={digits} />
      {` ${sign} `}
      <MathNumber value={factor} digits={digits} />
    </MathLine>
  );
  const weight = () => (
    <MathLine label={name}>
      <i>{name}</i>
    </MathLine>
  );
  return isOfWeight
    ? rich(words, 'screen-walk.multiplies', { weight, math })
    : rich(words, 'screen-walk.multiplies-distance', { math });
}

/** The curvature as an adaptive optimizer sees it, against its edge. */
function Sharpness({ walked: { experiment, learningRate, step } }: { walked: Walked }) {
  const words = useWords('screen-walk');
  const sharpness = useMemo(
    () => adamSharpness(experiment, learningRate),
    [experiment, learningRate],
  );
  const value = sharpness?.values[step - 1];
  if (!sharpness || value === undefined || !Number.isFinite(value)) return null;
  const { beta1 } = experiment.hyperparameters;
  const strong = (number: number) => () => (
    <strong className="type-title text-ink">
      {mathNumberText(number, 3, words.numbers.decimal)}
    </strong>
  );
  const numbers = { value: strong(value), limit: strong(sharpness.threshold) };
  return (
    <p className="text-mut" style={size(28)}>
      {beta1 === 0.9
        ? rich(words, 'screen-walk.sharpness', { ...numbers, edge: '38 / a' })
        : rich(words, 'screen-walk.sharpness-own', numbers)}
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
  const words = useWords('screen-walk');
  const update = run.updates[step - 1];
  const names = weightNames(loss);
  if (!update) {
    return (
      <p className="min-w-0 whitespace-nowrap" style={size(isPlain ? LARGEST_RULE : 40)}>
        <OptimizerFormula id={experiment.optimizer} />
      </p>
    );
  }
  const texts = update.weights.map((weight, d) =>
    ruleText(names[d]!, weight, DIGITS, words.numbers.decimal),
  );
  const longest = Math.max(...texts.map((text) => text.length - (text.includes('/') ? 4 : 0)));
  const hasRoot = update.weights[0]!.quantities.some(({ kind }) => kind === 'root');
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
          {words.say(`screen-walk.rule.${isPlain ? 'plain' : hasRoot ? 'root' : 'direction'}`)}
        </p>
      )}
    </div>
  );
}

function Loss({ walked: { run, step } }: { walked: Walked }) {
  const words = useWords('walks');
  const update = run.updates[step - 1];
  const [before, after] = update ? [update.lossBefore, update.lossAfter] : [run.startLoss, null];
  const text =
    mathNumberText(before, DIGITS) + (after === null ? '' : mathNumberText(after, DIGITS));
  const units = Math.max(40, Math.min(LARGEST_RULE, Math.floor(520 / (0.52 * (text.length + 4)))));
  const ratio = update && lossRatioWords(words, update);
  return (
    <div className="flex shrink-0 flex-col items-end border-s-2 border-line ps-48 text-end">
      <p style={size(units)} className="leading-none">
        <LossLine before={before} after={after} digits={DIGITS} />
      </p>
      {ratio && (
        <p className="pt-22 text-mut" style={size(30)}>
          {ratio}
        </p>
      )}
    </div>
  );
}
