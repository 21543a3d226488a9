'use client';

import { Menu } from '@base-ui/react/menu';
import { Ellipsis } from 'lucide-react';
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
  const item = (action: RowAction, words: string, why = blocked) => (
    <Menu.Item
      className={MENU_ITEM}
      disabled={why !== null}
      onClick={() => onAct(action)}
      title={why ?? undefined}
    >
      {words}
    </Menu.Item>
  );
  return (
    <Menu.Root>
      <Menu.Trigger aria-label={`More about “${title}”`} className={ROW_BUTTON}>
        <Ellipsis size={18} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="z-20 outline-none" sideOffset={4} align="end">
          <Menu.Popup className={MENU_POPUP}>
            {item('open', 'Open it at once', openBlocked)}
            {item('duplicate', 'Duplicate')}
            {item('add-before', 'Add one before…')}
            {item('add-after', 'Add one after…')}
            {item('remove', 'Remove')}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
