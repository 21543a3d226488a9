'use client';

import { Trash2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { PlanLibrary, SavedPlan } from '../../../live/plan-library';
import { RefusalLine } from '../../../ui/refusal-line';
import { rich } from '../../../ui/rich';
import { TitledDialog } from '../../../ui/titled-dialog';
import { useWords } from '../../../words/language';
import type { Attempt } from '../plan-props';
import { RowButton } from '../row-button';

/** The plans saved on this server, to load or delete. */
export function SavedDialog({
  library,
  onTake,
  onDelete,
  onShut,
}: {
  library: PlanLibrary;
  onTake: Attempt<LessonPlan>;
  onDelete: Attempt<string>;
  onShut: () => void;
}) {
  const words = useWords('plan-panel');
  const [plans, setPlans] = useState<readonly SavedPlan[] | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const blocked = isPending ? words.say('plan-panel.moment') : null;

  const fetchList = useCallback(
    () => library.list().then(setPlans, () => setRefusal(words.say('plan-panel.unreached'))),
    [words, library],
  );
  useEffect(() => void fetchList(), [fetchList]);

  /** One thing at a time; under the list it says why something failed. */
  const attempt = async (act: () => Promise<string | null>): Promise<boolean> => {
    setPending(true);
    const why = await act().catch(() => words.say('plan-panel.unreached'));
    setPending(false);
    setRefusal(why);
    return why === null;
  };
  const take = async (id: string) => {
    const isDone = await attempt(async () => {
      const plan = await library.load(id);
      return plan === null ? words.say('plan-panel.saved-plans.deleted') : onTake(plan);
    });
    if (isDone) onShut();
    else void fetchList();
  };
  const remove = async (id: string) => {
    setAsked(null);
    await attempt(() => onDelete(id));
    await fetchList();
  };
  return (
    <TitledDialog title={words.say('plan-panel.saved-plans')} onShut={onShut}>
      {plans === null && refusal === null && (
        <p className="text-[15px] text-mut">{words.say('plan-panel.saved-plans.fetching')}</p>
      )}
      {plans?.length === 0 && (
        <p className="text-[15px] text-mut">{words.say('plan-panel.saved-plans.none')}</p>
      )}
      <ul className="empty:hidden">
        {plans?.map(({ id, title, items, savedAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-line py-2"
          >
            <span className="min-w-40 flex-1">
              <span className="block text-[15px] font-[750]">{title}</span>
              <span className="block text-[13.5px] text-mut">
                {words.say('plan-panel.saved-plans.row', {
                  items,
                  day: words.date(Date.parse(savedAt), DAY),
                })}
              </span>
            </span>
            {asked === id ? (
              <>
                <RowButton icon={null} blocked={blocked} onClick={() => void remove(id)}>
                  {words.say('plan-panel.saved-plans.delete-now')}
                </RowButton>
                <RowButton icon={null} blocked={blocked} onClick={() => setAsked(null)}>
                  {words.say('plan-panel.saved-plans.keep')}
                </RowButton>
              </>
            ) : (
              <>
                <RowButton icon={null} blocked={blocked} onClick={() => void take(id)}>
                  {rich(words, 'plan-panel.saved-plans.take', {
                    title,
                    more: (text) => <span className="sr-only">{text}</span>,
                  })}
                </RowButton>
                <RowButton
                  icon={<Trash2 size={17} aria-hidden="true" />}
                  label={words.say('plan-panel.saved-plans.delete', { title })}
                  blocked={blocked}
                  onClick={() => setAsked(id)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      <RefusalLine refusal={refusal} />
    </TitledDialog>
  );
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
