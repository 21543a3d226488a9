'use client';

import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import {
  duplicateItem,
  insertItem,
  moveItem,
  removeItem,
  replaceItem,
} from '#core/lesson/plan/lesson-plan-edit';
import { SERVER_LIBRARY } from '../../../live/plan-library';
import { ComingDialog } from '../../../ui/coming';
import { Control } from '../../../ui/control';
import { useWords } from '../../../words/language';
import { LATER_ITEM_DIALOG } from '../dialogs/later-item-dialog';
import { itemStates } from '../item-states';
import type { PlanPanelProps } from '../plan-props';
import { usePlanEdits } from '../use-plan-edits';
import { PlanMenu } from './plan-menu';
import { PlanNotice } from './plan-notice';
import { PlanRow } from './plan-row';
import type { RowAction } from './row-menu';
import { useKeptFocus } from './use-kept-focus';

/** What the item dialog is open for. */
type Editing =
  | { readonly what: 'edit'; readonly item: PlanItem }
  | { readonly what: 'add'; readonly place: number };

/** The lesson plan: what was, what is, what comes, and everything to change it with. */
export function PlanPanel(props: PlanPanelProps) {
  const { presentItem, nextItem, results, blocked, openBlocked, onChooseNext, onOpen } = props;
  const words = useWords('plan-panel');
  const edits = usePlanEdits(props.plan, props.onChange, presentItem);
  const { plan } = edits;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [isOpening, setOpening] = useState(false);
  // Until another one is opened, the present item is open, for its note.
  const [chosen, setChosen] = useState<{ at: string | null; id: string | null } | null>(null);
  const openId =
    chosen !== null && chosen.at === presentItem ? chosen.id : (presentItem ?? nextItem);
  const [list, holdFocus] = useKeptFocus(plan.items.map(({ id }) => id).join());
  const states = itemStates(plan, props);
  const busy = blocked ?? (edits.isPending ? words.say('plan-panel.storing') : null);

  const open = async (item: PlanItem) => {
    setOpening(true);
    const refusal = await onOpen(item);
    setOpening(false);
    if (refusal !== null) edits.complain(refusal);
  };
  const act = (action: RowAction, item: PlanItem, place: number) => {
    const { id, title } = item;
    const change = (next: typeof plan, done: string) => {
      holdFocus(place);
      void edits.change(next, done);
    };
    switch (action) {
      case 'next':
        return onChooseNext(id);
      case 'open':
        return void open(item);
      case 'up':
        return change(
          moveItem(plan, id, place - 1),
          words.say('plan-panel.moved', { title, number: place }),
        );
      case 'down':
        return change(
          moveItem(plan, id, place + 1),
          words.say('plan-panel.moved', { title, number: place + 2 }),
        );
      case 'duplicate':
        return change(duplicateItem(plan, id), words.say('plan-panel.doubled', { title }));
      case 'remove':
        return change(removeItem(plan, id), words.say('plan-panel.removed', { title }));
      case 'edit':
        return setEditing({ what: 'edit', item });
      case 'add-before':
        return setEditing({ what: 'add', place });
      case 'add-after':
        return setEditing({ what: 'add', place: place + 1 });
    }
  };
  const keep = (item: PlanItem): Promise<string | null> => {
    if (editing?.what === 'edit') {
      return edits.change(
        replaceItem(plan, editing.item.id, item),
        words.say('plan-panel.changed', { title: item.title }),
      );
    }
    const place = editing?.place ?? plan.items.length;
    return edits.change(
      insertItem(plan, place, item),
      words.say('plan-panel.added', { title: item.title }),
    );
  };

  return (
    <section
      aria-label={words.say('plan-panel.plan')}
      className="grid grid-cols-[minmax(0,1fr)] gap-2 bg-panel pb-4"
    >
      <div className="flex items-start justify-between gap-2 px-5 pt-4 max-[1179px]:pt-1">
        <div className="min-w-0 pt-1.5">
          <h2 className="text-[14px] type-label text-mut">{words.say('plan-panel.plan')}</h2>
          <p className="text-[17px] type-title">
            {plan.title.trim() || words.say('plan-panel.untitled')}
          </p>
        </div>
        <PlanMenu
          plan={plan}
          blocked={busy}
          edits={edits}
          library={props.library ?? SERVER_LIBRARY}
          onSave={props.onSave}
          onDelete={props.onDelete}
        />
      </div>
      {plan.items.length === 0 && (
        <p className="px-5 py-2 text-[15px] text-mut">{words.say('plan-panel.empty')}</p>
      )}
      <ol ref={list}>
        {plan.items.map((item, place) => (
          <PlanRow
            key={item.id}
            item={item}
            number={place + 1}
            state={states[place] ?? 'to-come'}
            isNext={item.id === nextItem}
            result={results?.[item.id] ?? null}
            isExpanded={item.id === openId}
            isFirst={place === 0}
            isLast={place === plan.items.length - 1}
            blocked={busy}
            openBlocked={openBlocked ?? (isOpening ? words.say('plan-panel.moment') : null)}
            onToggle={() => setChosen({ at: presentItem, id: item.id === openId ? null : item.id })}
            onAct={(action) => act(action, item, place)}
          />
        ))}
      </ol>
      <div className="px-4">
        <Control
          icon={<Plus size={18} aria-hidden="true" />}
          blocked={busy}
          onClick={() => setEditing({ what: 'add', place: plan.items.length })}
          className="w-full justify-start bg-transparent"
        >
          {words.say('plan-panel.add')}
        </Control>
      </div>
      <PlanNotice edits={edits} blocked={busy} />
      {editing !== null && (
        <Suspense fallback={<ComingDialog onShut={() => setEditing(null)} />}>
          <LATER_ITEM_DIALOG.Component
            item={editing.what === 'edit' ? editing.item : null}
            place={editing.what === 'add' ? editing.place : null}
            isPending={edits.isPending}
            onKeep={keep}
            onShut={() => setEditing(null)}
          />
        </Suspense>
      )}
    </section>
  );
}
