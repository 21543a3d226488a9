import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import { YourNote } from '../../../ui/your-note';

/** The instructor's note on an item of the plan, for where the plan itself is folded away. */
export function ItemNote({ item }: { item: PlanItem | null }) {
  return (
    <div className="mt-4 max-w-160 empty:hidden min-[1180px]:hidden">
      {item !== null && <YourNote note={item.note} />}
    </div>
  );
}
