import { SYMBOLS, type SymbolId } from '../words/symbol-words';

export type MarkedPart =
  | { readonly kind: 'text' | 'letter' | 'tex' | 'strong'; readonly text: string }
  | { readonly kind: 'symbol'; readonly id: SymbolId };

const MARK = /\{(\w+)\}|\$([^$]+)\$|\*\*([^*]+)\*\*|_([A-Za-z])_/g;

/**
 * A text of the catalogues in parts.
 * @throws RangeError for a symbol that there isn't
 */
export function markedParts(text: string): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const found of text.matchAll(MARK)) {
    if (found.index > end) parts.push({ kind: 'text', text: text.slice(end, found.index) });
    parts.push(partOf(found));
    end = found.index + found[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

function partOf([whole, symbol, tex, strong, letter]: RegExpMatchArray): MarkedPart {
  if (symbol !== undefined) {
    const id = SYMBOLS.find((one) => one === symbol);
    if (id === undefined) throw new RangeError(`There is no symbol ${whole}.`);
    return { kind: 'symbol', id };
  }
  if (tex !== undefined) return { kind: 'tex', text: tex };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  return { kind: 'letter', text: letter ?? '' };
}
