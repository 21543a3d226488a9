import type { LucideIcon } from 'lucide-react';
import { ownAddress } from '../../ui/address/own-address';

const LOOK = 'flex min-h-15 w-full items-center gap-4 rounded-phone px-4 py-3 text-start border ';

interface Row {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly note: string;
}

/** One thing to do with what is kept: a button, or a link where there is an address. */
export function ActionRow({
  icon: Icon,
  title,
  note,
  isFirst = false,
  ...target
}: Row & { readonly isFirst?: boolean } & (
    | { readonly href: string }
    | { readonly onPress: () => void; readonly isOpen?: boolean }
  )) {
  const look = LOOK + (isFirst ? 'border-ink bg-ink text-bg' : 'border-line2 bg-bg text-ink');
  const inside = (
    <>
      <Icon aria-hidden="true" className="size-6 shrink-0" />
      <span>
        <span className="type-title block text-lg">{title}</span>
        <span className={isFirst ? '' : 'text-mut'}>{note}</span>
      </span>
    </>
  );
  if ('href' in target) {
    return (
      <a href={ownAddress(target.href)} className={look}>
        {inside}
      </a>
    );
  }
  return (
    <button
      type="button"
      className={look}
      onClick={target.onPress}
      {...(target.isOpen !== undefined && { 'aria-expanded': target.isOpen })}
    >
      {inside}
    </button>
  );
}
