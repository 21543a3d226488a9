'use client';

import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { useWords } from '../../words/language';

/** Where the gradebook's download is chosen. */
export function ChosenFile({
  onChoose,
  fault,
}: {
  onChoose: (file: File) => void;
  /** Why it can't be used; null: it can, or none is chosen. */
  fault: string | null;
}) {
  const { say } = useWords('gradebook');
  const ids = { field: useId(), fault: useId() };
  const field = useRef<HTMLInputElement>(null);

  const take = useEffectEvent(() => {
    const input = field.current;
    const file = input?.files?.[0];
    if (!input || file === undefined) return;
    onChoose(file);
    // The same file can be chosen again, changed.
    input.value = '';
  });
  // The field is on the page before the script is: a file may be chosen already.
  useEffect(() => take(), []);

  return (
    <div className="grid justify-items-start gap-2">
      <label htmlFor={ids.field} className="text-[20px] type-title">
        {say('gradebook.file')}
      </label>
      <p id={`${ids.field}-about`} className="max-w-160 text-[15px] text-mut">
        {say('gradebook.file.note')}
      </p>
      <input
        ref={field}
        id={ids.field}
        type="file"
        accept=".csv,.txt,.tsv,.xls,text/csv,text/plain"
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? `${ids.field}-about` : ids.fault}
        onChange={take}
        className="min-h-11 max-w-full text-[15px] file:me-4 file:min-h-11 file:rounded-control file:border file:border-solid file:border-line file:bg-bg file:px-3.5 file:type-label file:text-ink"
      />
      <p id={ids.fault} role="alert" className="max-w-160 text-[16px] text-lost empty:hidden">
        {fault}
      </p>
    </div>
  );
}
