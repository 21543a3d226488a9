export const MENU_POPUP =
  'min-w-52 max-w-[calc(100vw-2rem)] rounded-control border border-line2 bg-bg py-1.5 text-ink outline-none';

export const MENU_ITEM =
  'flex min-h-11 cursor-default items-center gap-2.5 px-3.5 text-[15px] type-label outline-none data-disabled:text-mut data-highlighted:bg-panel';
