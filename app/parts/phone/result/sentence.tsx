import { Fragment, type ReactNode } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import { explain } from '#core/engine/explanation/explanation';
import { explanationText } from '#core/engine/explanation/explanation-text';
import type { Verdict } from '#core/engine/outcome';
import { useWords } from '../../../words/language';

/** Why it happened, with one's own numbers. If the area above already says what happened, only why. */
export function ResultSentence({
  experiment,
  learningRate,
  verdict,
}: {
  experiment: Experiment;
  learningRate: number;
  verdict: Verdict;
}) {
  const explanation = explain(experiment, learningRate, verdict);
  const words = useWords('explanation');
  const { sentences } = explanationText(words, explanation);
  const saysAll = verdict.outcome === 'converged' || verdict.outcome === 'diverged';
  const shown = saysAll && sentences.length > 1 ? sentences.slice(1) : sentences;
  const axis = explanation.reason?.axis ?? null;
  const factor = explanation.reason?.numbers.factor;
  return (
    <p className="text-[1.1875rem] leading-[1.36] font-semibold text-pretty">
      {emphasized(unbroken(shown.join(' ')), {
        math: axis !== null && axis.length === 1 ? ` ${axis} ` : null,
        strong: factor === undefined ? null : `=\u00a0${words.numbers.quantity(factor)}`,
      })}
    </p>
  );
}

/** Keeps a calculation on one line if there is room for it. */
function unbroken(text: string): string {
  return text.replace(/ ([×−=]) /g, '\u00a0$1\u00a0');
}

/** Sets a weight's name as mathematics, and makes the deciding number stand out. */
function emphasized(
  text: string,
  { math, strong }: { math: string | null; strong: string | null },
): ReactNode {
  const marks = [
    [math, (part: string) => <i className="math">{part}</i>],
    [
      strong,
      (part: string) => <strong className="font-extrabold whitespace-nowrap">{part}</strong>,
    ],
  ] as const;
  for (const [part, set] of marks) {
    const at = part === null ? -1 : text.indexOf(part);
    if (part === null || at < 0) continue;
    const rest = { math: part === math ? null : math, strong: part === strong ? null : strong };
    return (
      <>
        {emphasized(text.slice(0, at), rest)}
        {set(part)}
        {emphasized(text.slice(at + part.length), rest)}
      </>
    );
  }
  return <Fragment>{text}</Fragment>;
}
