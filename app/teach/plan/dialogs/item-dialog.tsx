'use client';

import { Dialog } from '@base-ui/react/dialog';
import { type FormEvent, useState } from 'react';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import { PLAN_TEXTS } from '#core/lesson/plan/lesson-plan';
import { FAULT_AREAS } from '../../../parts/setup/fault-areas';
import { TextField } from '../../../parts/setup/fields/text-field';
import { CONTROL } from '../../../ui/control';
import { DialogBox } from '../../../ui/dialog-box';
import { RefusalLine } from '../../../ui/refusal-line';
import { useWords } from '../../../words/language';
import { ActivityEditor } from '../../setup/activity-editor';
import { isTimed } from '../../setup/round-draft';
import { TimeLimitField } from '../../setup/time-limit-field';
import { itemDraftOf, itemOfDraft } from './item-draft';

/** Everything that can be set in one item of the plan, old or new. */
export function ItemDialog({
  item,
  place,
  isPending,
  onKeep,
  onShut,
}: {
  /** null: a new one. */
  item: PlanItem | null;
  /** Where a new item goes, counted from 0. */
  place: number | null;
  isPending: boolean;
  /** @returns null once the server has it, else why not */
  onKeep: (item: PlanItem) => Promise<string | null>;
  onShut: () => void;
}) {
  const words = useWords('plan-panel', ...FAULT_AREAS);
  const [draft, setDraft] = useState(() => itemDraftOf(item));
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const made = itemOfDraft(draft, item?.id ?? '');
  const fault = made.ok ? null : made.error;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const form = event.currentTarget;
    if (isPending) return;
    if (!made.ok) {
      // Only then is it drawn as invalid. It may be far above the button.
      requestAnimationFrame(() => form.querySelector<HTMLElement>('input[data-invalid]')?.focus());
      return;
    }
    const why = await onKeep(made.value);
    if (why === null) onShut();
    else setRefusal(why);
  };
  return (
    <Dialog.Root open onOpenChange={onShut} disablePointerDismissal>
      <DialogBox className="w-190">
        <form onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <Dialog.Title className="text-[22px] type-title">
            {item === null
              ? words.say('plan-panel.item.new', { number: (place ?? 0) + 1 })
              : words.say('plan-panel.item.edit', { title: item.title })}
          </Dialog.Title>
          <TextField
            label={words.say('plan-panel.item.title')}
            value={draft.title}
            most={PLAN_TEXTS.itemTitle}
            fault={isTried && fault?.field === 'title' ? words.tell(fault.message) : null}
            onChange={(title) => setDraft({ ...draft, title })}
          />
          <TextField
            label={words.say('plan-panel.item.note')}
            value={draft.note}
            most={PLAN_TEXTS.note}
            isLong
            onChange={(note) => setDraft({ ...draft, note })}
          />
          <div className="border-t border-line pt-5">
            <ActivityEditor
              draft={draft.activity}
              onChange={(activity) => setDraft({ ...draft, activity })}
            />
          </div>
          {isTimed(draft.activity.kind) && (
            <div className="border-t border-line pt-5">
              <TimeLimitField
                limit={draft.limit}
                onChange={(limit) => setDraft({ ...draft, limit })}
              />
            </div>
          )}
          <div className="sticky -bottom-5 -mx-5 -mb-5 border-t border-line bg-bg px-5 py-3 min-[560px]:-bottom-6 min-[560px]:-mx-6 min-[560px]:-mb-6 min-[560px]:px-6">
            <RefusalLine
              refusal={
                refusal ??
                (isTried && fault !== null && fault.field !== 'title'
                  ? words.tell(fault.message)
                  : null)
              }
            />
            <div className="flex flex-wrap justify-end gap-2">
              <Dialog.Close className={CONTROL}>{words.say('plan-panel.item.cancel')}</Dialog.Close>
              <button
                type="submit"
                aria-disabled={isPending || undefined}
                className="min-h-11 rounded-control bg-klein px-4 text-[15px] type-label text-on-klein hover:brightness-110"
              >
                {words.say(
                  isPending
                    ? 'plan-panel.item.storing'
                    : item === null
                      ? 'plan-panel.add'
                      : 'plan-panel.item.keep',
                )}
              </button>
            </div>
          </div>
        </form>
      </DialogBox>
    </Dialog.Root>
  );
}
