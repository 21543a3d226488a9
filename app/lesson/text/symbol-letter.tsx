import math from '../../ui/formula/arithmetic.module.css';
import { SYMBOL_LOOKS, type SymbolId } from '../words/symbol-words';

/** A symbol as mathematics sets it. */
export function SymbolLetter({ id }: { id: SymbolId }) {
  const { letter, hasHat, index } = SYMBOL_LOOKS[id];
  return (
    <span className={math.math} translate="no">
      <i className={hasHat ? math.hat : undefined}>{letter}</i>
      {index === undefined ? null : <sub className="text-[0.7em] leading-none">{index}</sub>}
    </span>
  );
}
