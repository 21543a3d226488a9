import { Check as CheckMark, TriangleAlert } from 'lucide-react';
import { useWords } from '../../words/language';
import type { Recomputed } from './use-recomputed';
import { checkWords } from './words';

/** Whether what is seen is what was stored. */
export function CheckLine({
  recomputed: { check, fault },
  storedVersion,
}: {
  recomputed: Recomputed;
  /** Of the engine that computed what is stored. */
  storedVersion: number;
}) {
  const words = useWords('replay');
  if (fault !== null) return <Alarm words={words.say('replay.check.fault', { fault })} />;
  if (check === null) {
    return <p className="text-[13px] text-mut">{words.say('replay.check.working')}</p>;
  }
  const checked = checkWords(words, check, storedVersion);
  if (checked === null) return null;
  if (check.mismatches.length > 0) return <Alarm words={checked} />;
  return (
    <p className="flex items-center gap-1.5 text-[13px] text-mut">
      <CheckMark size={16} aria-hidden="true" />
      {checked}
    </p>
  );
}

function Alarm({ words }: { words: string }) {
  return (
    <p role="alert" className="flex items-start gap-1.5 text-[15px] type-label text-lost">
      <TriangleAlert size={18} aria-hidden="true" className="mt-0.5 shrink-0" />
      {words}
    </p>
  );
}
