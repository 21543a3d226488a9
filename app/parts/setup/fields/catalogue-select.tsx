'use client';

import { Select } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';

export interface CatalogueItem {
  readonly id: string;
  readonly name: string;
  /** One line below the name, only in the list. */
  readonly note: ReactNode;
  readonly picture?: ReactNode;
  /** The heading it belongs under; the items of a group come in a row. */
  readonly group: string;
}

/** Chooses one item of a catalogue: the trigger shows the name, the list also what each is about. */
export function CatalogueSelect({
  label,
  items,
  value,
  onChange,
}: {
  label: string;
  items: readonly CatalogueItem[];
  value: string | null;
  onChange: (id: string) => void;
}) {
  return (
    <Select.Root
      items={items.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onValueChange={(id) => {
        if (id !== null) onChange(id);
      }}
    >
      <div className="min-w-0">
        <Select.Label className="mb-1 block text-[14px] type-label text-mut">{label}</Select.Label>
        <Select.Trigger className="flex min-h-11 w-full items-center justify-between gap-3 rounded-control border border-line2 bg-bg px-3 text-start text-[16px] font-[650] hover:bg-panel">
          <Select.Value className="min-w-0 truncate" />
          <Select.Icon>
            <ChevronsUpDown size={17} aria-hidden="true" className="text-mut" />
          </Select.Icon>
        </Select.Trigger>
      </div>
      <Select.Portal>
        <Select.Positioner
          className="z-40 outline-none select-none"
          sideOffset={4}
          alignItemWithTrigger={false}
        >
          <Select.Popup className="w-[max(var(--anchor-width),min(430px,calc(100vw-2rem)))] max-w-[calc(100vw-2rem)] rounded-control border border-line2 bg-bg text-ink outline-none">
            <Select.List className="max-h-[min(var(--available-height),480px)] scroll-py-2 overflow-y-auto py-1.5">
              {groupsOf(items).map(([group, members]) => (
                <Select.Group key={group}>
                  <Select.GroupLabel className="px-2.5 pt-2 pb-1 text-[13.5px] type-label text-mut">
                    {group}
                  </Select.GroupLabel>
                  {members.map((item) => (
                    <Item key={item.id} item={item} />
                  ))}
                </Select.Group>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}

function Item({ item: { id, name, note, picture } }: { item: CatalogueItem }) {
  return (
    <Select.Item
      value={id}
      className="flex cursor-default items-center gap-3 px-2.5 py-1.5 outline-none data-highlighted:bg-panel"
    >
      {picture}
      <span className="min-w-0 flex-1">
        <Select.ItemText className="block text-[15px] font-[700]">{name}</Select.ItemText>
        <span className="block text-[14px] text-mut">{note}</span>
      </span>
      <Select.ItemIndicator>
        <Check size={18} strokeWidth={2.75} aria-hidden="true" />
      </Select.ItemIndicator>
    </Select.Item>
  );
}

function groupsOf(
  items: readonly CatalogueItem[],
): readonly (readonly [group: string, members: readonly CatalogueItem[]])[] {
  const groups = new Map<string, CatalogueItem[]>();
  for (const item of items) {
    const members = groups.get(item.group);
    if (members === undefined) groups.set(item.group, [item]);
    else members.push(item);
  }
  return [...groups];
}
