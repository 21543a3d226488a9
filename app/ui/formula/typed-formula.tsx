import { parseExpression } from '#core/engine/expression/parse';
import { type Expression, ExpressionError } from '#core/engine/expression/syntax';
import { type FormulaPart, formulaParts } from './formula-parts';

/**
 * A custom formula as written on paper, as far as one line allows: powers raised, products without a star.
 * Light enough for phones, unlike KaTeX. Text that is no formula shows as typed.
 */
export function TypedFormula({ expression }: { expression: string }) {
  const tree = treeOf(expression);
  if (tree === null) return <span translate="no">{expression}</span>;
  return (
    <span translate="no" className="typed-formula">
      <Parts parts={formulaParts(tree)} />
    </span>
  );
}

function Parts({ parts }: { parts: readonly FormulaPart[] }) {
  const placed = parts.map((part, place) => ({ part, place }));
  return placed.map(({ part, place }) => <Part key={place} part={part} />);
}

function Part({ part }: { part: FormulaPart }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'letter':
      return <i>{part.text}</i>;
    case 'raised':
      return (
        <sup>
          <Parts parts={part.parts} />
        </sup>
      );
  }
}

function treeOf(expression: string): Expression | null {
  try {
    return parseExpression(expression);
  } catch (error) {
    if (error instanceof ExpressionError) return null;
    throw error;
  }
}
