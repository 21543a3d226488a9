'use client';

import { Menu } from '@base-ui/react/menu';
import { Ellipsis } from 'lucide-react';
import { useWords } from '../../../words/language';
import { ROW_BUTTON } from '../row-button';
import { MENU_ITEM, MENU_POPUP } from './menu-look';

export type RowAction =
  | 'next'
  | 'open'
  | 'edit'
  | 'up'
  | 'down'
  | 'duplicate'
  | 'remove'
  | 'add-before'
  | 'add-after';

/** What is rarely done with an item. */
export function RowMenu({
  title,
  blocked,
  openBlocked,
  onAct,
}: {
  title: string;
  blocked: string | null;
  openBlocked: string | null;
  onAct: (action: RowAction) => void;
}) {
  const words = useWords('plan-panel');
  const item = (action: RowAction, text: string, why = blocked) => (
    <Menu.Item
      className={MENU_ITEM}
      disabled={why !== null}
      onClick={() => onAct(action)}
      title={why ?? undefined}
    >
      {text}
    </Menu.Item>
  );
  return (
    <Menu.Root>
      <Menu.Trigger aria-label={words.say('plan-panel.row.more', { title })} className={ROW_BUTTON}>
        <Ellipsis size={18} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="z-20 outline-none" sideOffset={4} align="end">
          <Menu.Popup className={MENU_POPUP}>
            {item('open', words.say('plan-panel.row.open'), openBlocked)}
            {item('duplicate', words.say('plan-panel.row.duplicate'))}
            {item('add-before', words.say('plan-panel.row.add-before'))}
            {item('add-after', words.say('plan-panel.row.add-after'))}
            {item('remove', words.say('plan-panel.row.remove'))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
