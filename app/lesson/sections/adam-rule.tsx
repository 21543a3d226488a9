import type { ReactNode } from 'react';
import math from '../../ui/formula/arithmetic.module.css';
import { SymbolLink } from '../text/symbol-link';
import { ADAM_RULE_LABEL } from '../words/adam-words';

/** Adam's update, line by line, each symbol with its note. */
export function AdamRule() {
  return (
    <div className={`my-6 grid gap-y-3 text-[min(1.5rem,6vw)] ${math.math} whitespace-normal!`}>
      <p className="sr-only">{ADAM_RULE_LABEL}</p>
      <Line>
        <SymbolLink id="m" /> ← <SymbolLink id="beta1" /> <SymbolLink id="m" /> + (1 −{' '}
        <SymbolLink id="beta1" />) <SymbolLink id="g" />
      </Line>
      <Line>
        <SymbolLink id="v" /> ← <SymbolLink id="beta2" /> <SymbolLink id="v" /> + (1 −{' '}
        <SymbolLink id="beta2" />) <SymbolLink id="g" />
        <sup>2</sup>
      </Line>
      <Line>
        <SymbolLink id="mhat" /> = <SymbolLink id="m" /> / (1 − <SymbolLink id="beta1" />
        <Exponent />)
      </Line>
      <Line>
        <SymbolLink id="vhat" /> = <SymbolLink id="v" /> / (1 − <SymbolLink id="beta2" />
        <Exponent />)
      </Line>
      <Line>
        <SymbolLink id="w" /> ← <SymbolLink id="w" /> −{' '}
        <SymbolLink
          id="a"
          className="rounded-control bg-klein px-[0.35em] text-on-klein [print-color-adjust:exact]"
        />{' '}
        · <SymbolLink id="mhat" /> / (√
        <span className={math.radicand}>
          <SymbolLink id="vhat" />
        </span>{' '}
        + <SymbolLink id="epsilon" />)
      </Line>
    </div>
  );
}

function Exponent() {
  return (
    <sup>
      <SymbolLink id="t" />
    </sup>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <p className="leading-[1.5]">{children}</p>;
}
