import { SymbolLetter } from '../text/symbol-letter';
import { meaningAnchor, symbolAnchor } from '../text/symbol-link';
import { SYMBOL_WORDS, SYMBOLS } from '../words/symbol-words';
import { LessonPart } from './lesson-part';

/** Where the symbols lead without JavaScript, and on paper. */
export function SymbolsPart() {
  return (
    <LessonPart id="symbols">
      <dl className="grid gap-x-14 gap-y-4 sm:grid-cols-2">
        {SYMBOLS.map((id) => (
          <div
            key={id}
            id={symbolAnchor(id)}
            className="scroll-mt-4 break-inside-avoid rounded-chip target:bg-klein-soft target:text-on-klein-soft"
          >
            <dt className="type-title text-[1.125rem]">
              <SymbolLetter id={id} />, {SYMBOL_WORDS[id].name}
            </dt>
            <dd id={meaningAnchor(id)}>{SYMBOL_WORDS[id].meaning}</dd>
          </div>
        ))}
      </dl>
    </LessonPart>
  );
}
