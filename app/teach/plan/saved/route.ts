import { listPlans } from '#server/store/plan-queries';
import type { SavedPlan } from '../../../live/plan-library';
import { askedBy } from '../../../ui/asked-by';

export const dynamic = 'force-dynamic';

/** The saved plans, by title. */
export async function GET(): Promise<Response> {
  const plans = await listPlans(await askedBy());
  const saved: readonly SavedPlan[] = plans.map(({ id, title, items, savedAt }) => ({
    id,
    title,
    items,
    savedAt: savedAt.toISOString(),
  }));
  return Response.json(saved, { headers: { 'Cache-Control': 'no-store' } });
}
