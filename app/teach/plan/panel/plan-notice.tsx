import { Undo2 } from 'lucide-react';
import { useWords } from '../../../words/language';
import type { PlanEdits } from '../use-plan-edits';

/**
 * What the last change did, with a way to undo it. Read out when it appears. At the bottom edge, so that
 * nothing shifts under a finger that is moving items.
 */
export function PlanNotice({ edits, blocked }: { edits: PlanEdits; blocked: string | null }) {
  const words = useWords('plan-panel');
  const { notice, undo } = edits;
  return (
    <div
      className={
        notice === null
          ? ''
          : 'sticky bottom-2 mx-4 flex items-center gap-2 rounded-control border border-line2 bg-bg px-3 py-1 max-[859px]:bottom-38'
      }
    >
      <p role="status" className="min-w-0 flex-1 text-[14px] empty:hidden">
        {notice === null || notice.isRefusal ? null : notice.message}
      </p>
      <p
        role="alert"
        className="min-w-0 flex-1 py-1.5 text-[14px] type-label text-lost empty:hidden"
      >
        {notice?.isRefusal === true ? notice.message : null}
      </p>
      {notice !== null && undo !== null && !notice.isRefusal && (
        <button
          type="button"
          aria-disabled={blocked !== null || undefined}
          onClick={blocked === null ? undo : undefined}
          className="flex min-h-9 items-center gap-1.5 rounded-chip px-2 text-[14px] type-label hover:bg-panel aria-disabled:text-mut pointer-coarse:min-h-11"
        >
          <Undo2 size={16} aria-hidden="true" />
          {words.say('plan-panel.undo')}
        </button>
      )}
    </div>
  );
}
