import type { ReactNode } from 'react';
import math from '../../ui/formula/arithmetic.module.css';
import { SymbolLink } from '../text/symbol-link';
import type { LessonWords } from '../words/lesson-words';

/** Adam's update, line by line, each symbol with its note. */
export function AdamRule({ words }: { words: LessonWords }) {
  return (
    <div
      dir="ltr"
      className={`my-6 grid gap-y-3 text-[min(1.5rem,6vw)] ${math.math} whitespace-normal!`}
    >
      <p className="sr-only">{words.say('lesson.adam.rule')}</p>
      <Line>
        <SymbolLink words={words} id="m" /> ← <SymbolLink words={words} id="beta1" />{' '}
        <SymbolLink words={words} id="m" /> + (1 − <SymbolLink words={words} id="beta1" />){' '}
        <SymbolLink words={words} id="g" />
      </Line>
      <Line>
        <SymbolLink words={words} id="v" /> ← <SymbolLink words={words} id="beta2" />{' '}
        <SymbolLink words={words} id="v" /> + (1 − <SymbolLink words={words} id="beta2" />){' '}
        <SymbolLink words={words} id="g" />
        <sup>2</sup>
      </Line>
      <Line>
        <SymbolLink words={words} id="mhat" /> = <SymbolLink words={words} id="m" /> / (1 −{' '}
        <SymbolLink words={words} id="beta1" />
        <Exponent words={words} />)
      </Line>
      <Line>
        <SymbolLink words={words} id="vhat" /> = <SymbolLink words={words} id="v" /> / (1 −{' '}
        <SymbolLink words={words} id="beta2" />
        <Exponent words={words} />)
      </Line>
      <Line>
        <SymbolLink words={words} id="w" /> ← <SymbolLink words={words} id="w" /> −{' '}
        <SymbolLink
          words={words}
          id="a"
          className="rounded-control bg-klein px-[0.35em] text-on-klein [print-color-adjust:exact]"
        />{' '}
        · <SymbolLink words={words} id="mhat" /> / (√
        <span className={math.radicand}>
          <SymbolLink words={words} id="vhat" />
        </span>{' '}
        + <SymbolLink words={words} id="epsilon" />)
      </Line>
    </div>
  );
}

function Exponent({ words }: { words: LessonWords }) {
  return (
    <sup>
      <SymbolLink words={words} id="t" />
    </sup>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <p className="leading-[1.5]">{children}</p>;
}
