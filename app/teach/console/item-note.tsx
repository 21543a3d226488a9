import type { PlanItem } from '#core/room/lesson-plan';
import { YourNote } from '../plan/your-note';

/** The instructor's own note on an item of the plan, where the plan itself is folded away. */
export function ItemNote({ item }: { item: PlanItem | null }) {
  return (
    <div className="mt-4 max-w-160 empty:hidden min-[1180px]:hidden">
      {item !== null && <YourNote note={item.note} />}
    </div>
  );
}
