import { later } from '../../../live/later';

/** Everything that can be set in an item: the whole setup, which is no part of a first load. */
export const LATER_ITEM_DIALOG = later(async () => (await import('./item-dialog')).ItemDialog);
