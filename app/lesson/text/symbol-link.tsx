import type { LessonWords } from '../words/lesson-words';
import type { SymbolId } from '../words/symbol-words';
import { SymbolLetter } from './symbol-letter';

/**
 * A symbol that explains itself: `SymbolNotes` opens its note where it stands. Without JavaScript it leads to the list of
 * all symbols.
 */
export function SymbolLink({
  words,
  id,
  className = '',
}: {
  words: LessonWords;
  id: SymbolId;
  className?: string;
}) {
  const label = words.say('lesson-figures.symbol', {
    spoken: words.say(`lesson-figures.symbol.${id}.spoken`),
    name: words.say(`lesson-figures.symbol.${id}.name`),
  });
  return (
    <a
      href={`#${symbolAnchor(id)}`}
      data-symbol={id}
      aria-label={label}
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
