import { formatCount } from '#core/engine/number-format';
import type { Walk } from '#core/protocol/views/walk';
import { mistakeWords } from '../../../ui/words/walk-words';
import { ENGLISH_WORDS } from '../../../words/english';

export type Revealed = Walk['revealed'][number];

/** How the class has guessed an update: "31 of 86 were close." */
export function closeWords({ guesses, close }: Revealed): string {
  if (guesses === 0) return 'Nobody guessed.';
  return `${formatCount(close)} of ${formatCount(guesses)} ${close === 1 ? 'was' : 'were'} close.`;
}

/** Who was close, and which mistake the others made. */
export function GuessCounts({ revealed }: { revealed: Revealed }) {
  const { guesses, close, mistakes } = revealed;
  const known = mistakes.filter(([, count]) => count > 0);
  const elsewhere = guesses - close - known.reduce((sum, [, count]) => sum + count, 0);
  return (
    <ul className="border-t border-line">
      <Row count={close} words="within 5% of the step’s length" />
      {known.map(([kind, count]) => (
        <Row key={kind} count={count} words={mistakeWords(ENGLISH_WORDS, kind)} />
      ))}
      {elsewhere > 0 && <Row count={elsewhere} words="elsewhere" />}
    </ul>
  );
}

function Row({ count, words }: { count: number; words: string }) {
  return (
    <li className="flex min-h-9 items-baseline gap-3 border-b border-line py-1.5">
      <strong className="min-w-10 text-right font-bold">{formatCount(count)}</strong>
      <span>{words}</span>
    </li>
  );
}
