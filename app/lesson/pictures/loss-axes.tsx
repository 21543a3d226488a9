import type { Words } from '#core/words/words';
import { type LossScale, placeOfLoss } from './loss-scale';
import { PlotText } from './plot';

/** Lines at these losses. */
export function LossGrid({ scale, losses }: { scale: LossScale; losses: readonly number[] }) {
  return (
    <>
      {losses.map((loss) => {
        const { y } = placeOfLoss(scale, 0, loss);
        return (
          <line key={loss} x1="0" x2="100" y1={y} y2={y} stroke="var(--line)" strokeWidth="1.5" />
        );
      })}
      <line x1="0" x2="100" y1="100" y2="100" stroke="var(--ink)" strokeWidth="1.5" />
    </>
  );
}

/** Their numbers at the left, and the steps below. */
export function LossAxisWords({
  words,
  scale,
  losses,
  steps,
}: {
  words: Words<'lesson-figures'>;
  scale: LossScale;
  losses: readonly number[];
  /** The last one has its unit. */
  steps: readonly number[];
}) {
  return (
    <>
      {losses.map((loss) => (
        <PlotText
          key={loss}
          at={placeOfLoss(scale, 0, loss)}
          anchor="end"
          className="pr-[0.5em] text-mut"
        >
          {words.numbers.quantity(loss)}
        </PlotText>
      ))}
      {steps.map((step) => (
        <PlotText
          key={step}
          at={{ x: (100 * step) / scale.steps, y: 100 }}
          anchor={step === scale.steps ? 'end' : 'middle'}
          level="below"
          className="pt-[0.4em] text-mut"
        >
          {step === scale.steps
            ? words.say('lesson-figures.axis-steps', { step })
            : words.numbers.count(step)}
        </PlotText>
      ))}
    </>
  );
}
