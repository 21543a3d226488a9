import type { Walk } from '#core/protocol/views/walk';
import type { Words } from '#core/words/words';
import { mistakeWords } from '../../../ui/words/walk-words';

export type Revealed = Walk['revealed'][number];

/** Who was close, and which mistake the others made. */
export function GuessCounts({ words, revealed }: { words: Words<'walks'>; revealed: Revealed }) {
  const { numbers } = words;
  const { guesses, close, mistakes } = revealed;
  const known = mistakes.filter(([, count]) => count > 0);
  const elsewhere = guesses - close - known.reduce((sum, [, count]) => sum + count, 0);
  return (
    <ul className="border-t border-line">
      <Row count={numbers.count(close)} said={words.say('walks.within')} />
      {known.map(([kind, count]) => (
        <Row key={kind} count={numbers.count(count)} said={mistakeWords(words, kind)} />
      ))}
      {elsewhere > 0 && (
        <Row count={numbers.count(elsewhere)} said={words.say('walks.elsewhere')} />
      )}
    </ul>
  );
}

function Row({ count, said }: { count: string; said: string }) {
  return (
    <li className="flex min-h-9 items-baseline gap-3 border-b border-line py-1.5">
      <strong className="min-w-10 text-end font-bold">{count}</strong>
      <span>{said}</span>
    </li>
  );
}
