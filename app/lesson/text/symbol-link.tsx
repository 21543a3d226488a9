import { SYMBOL_WORDS, type SymbolId } from '../words/symbol-words';
import { SymbolLetter } from './symbol-letter';

/**
 * A symbol that explains itself: `SymbolNotes` opens its note where it stands. Without JavaScript it leads to the list of
 * all symbols.
 */
export function SymbolLink({ id, className = '' }: { id: SymbolId; className?: string }) {
  const { spoken, name } = SYMBOL_WORDS[id];
  return (
    <a
      href={`#${symbolAnchor(id)}`}
      data-symbol={id}
      aria-label={`${spoken}, ${name}`}
      aria-describedby={meaningAnchor(id)}
      className={`symbol ${className}`}
    >
      <SymbolLetter id={id} />
    </a>
  );
}

export function symbolAnchor(id: SymbolId): string {
  return `symbol-${id}`;
}

export function meaningAnchor(id: SymbolId): string {
  return `meaning-${id}`;
}
