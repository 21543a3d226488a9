import type { GalleryState } from '../gallery-state';

/** What the panel of the lesson plan can show. */
export const PLAN_STATES: readonly GalleryState[] = [
  { name: 'start', query: 'state=start' },
  { name: 'middle', query: 'state=middle' },
  { name: 'repeat', query: 'state=repeat' },
  { name: 'again', query: 'state=again' },
  { name: 'end', query: 'state=end' },
  { name: 'empty', query: 'state=empty' },
  { name: 'one', query: 'state=one' },
  { name: 'long', query: 'state=long' },
  { name: 'refused', query: 'state=refused' },
  { name: 'offline', query: 'state=offline' },
  { name: 'edit an item', query: 'state=edit' },
  { name: 'add an item', query: 'state=add' },
  { name: 'save the plan', query: 'state=save' },
  { name: 'saved plans', query: 'state=saved' },
  { name: 'no saved plans', query: 'state=none-saved' },
  { name: 'saved plans, server lost', query: 'state=saved-lost' },
  { name: 'a refused file', query: 'state=faults' },
];
