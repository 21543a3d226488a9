import type { ReactNode } from 'react';
import type { Arithmetic } from '#core/engine/arithmetic';
import { useWords } from '../../words/language';
import styles from './arithmetic.module.css';
import { needsBrackets, SIGNS, STRENGTH } from './arithmetic-text';
import { mathNumber } from './math-number';

/**
 * Mathematics in KaTeX's faces without its script, for numbers that change. What it shows is hidden from screen
 * readers, which are told `label`.
 */
export function MathLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className={styles.math} translate="no" dir="ltr">
      <span className="sr-only">{label}</span>
      <span aria-hidden="true">{children}</span>
    </span>
  );
}

export function MathNumber({ value, digits }: { value: number; digits: number }) {
  const { decimal } = useWords('common').numbers;
  const { text, exponent } = mathNumber(value, digits, decimal);
  if (exponent === null) return text;
  return (
    <>
      {text} · 10<sup>{String(exponent).replace('-', '−')}</sup>
    </>
  );
}

/** Letters in italics; a hat over the letter before a combining circumflex, a bar over what follows a root sign. */
export function MathSymbol({ of }: { of: string }) {
  if (of.startsWith('√')) {
    return (
      <Root>
        <MathSymbol of={of.slice(1)} />
      </Root>
    );
  }
  const hasHat = of.endsWith('\u0302');
  const letter = <i>{hasHat ? of.slice(0, -1) : of}</i>;
  return hasHat ? <span className={styles.hat}>{letter}</span> : letter;
}

/** @param areStacked fractions with a bar instead of a slash */
export function ArithmeticMath({
  of,
  digits,
  areStacked = false,
}: {
  of: Arithmetic;
  digits: number;
  areStacked?: boolean;
}) {
  if (typeof of === 'number') return <MathNumber value={of} digits={digits} />;
  const inner = (operand: Arithmetic, strength: number, isRight: boolean) => {
    const shown = <ArithmeticMath of={operand} digits={digits} areStacked={areStacked} />;
    return needsBrackets(operand, strength, isRight) ? <>({shown})</> : shown;
  };
  const whole = (operand: Arithmetic) => inner(operand, 0, false);
  if ('of' in of) {
    if (of.kind === 'root') return <Root>{whole(of.of)}</Root>;
    if (of.kind === 'sign') return <>sign({whole(of.of)})</>;
    return (
      <>
        {inner(of.of, 3, false)}
        <sup>2</sup>
      </>
    );
  }
  if (of.kind === 'quotient' && areStacked) {
    return (
      <span className={styles.fraction}>
        <span>{whole(of.left)}</span>
        <span>{whole(of.right)}</span>
      </span>
    );
  }
  const strength = STRENGTH[of.kind];
  return (
    <>
      {inner(of.left, strength, false)}
      {SIGNS[of.kind]}
      {inner(of.right, strength, true)}
    </>
  );
}

function Root({ children }: { children: ReactNode }) {
  return (
    <span>
      √<span className={styles.radicand}>{children}</span>
    </span>
  );
}
