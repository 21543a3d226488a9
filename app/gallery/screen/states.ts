import type { GalleryState } from '../gallery-state';

/** What the projector can show. */
export const SCREEN_STATES: readonly GalleryState[] = [
  { name: 'lobby', query: 'state=lobby' },
  { name: 'lobby, empty', query: 'state=lobby&students=0' },
  { name: 'lobby, 300 students', query: 'state=lobby&students=300' },
  { name: 'lobby, long names', query: 'state=lobby&names=long' },
  { name: 'race, picking', query: 'state=picking' },
  { name: 'race, closing', query: 'state=closing' },
  { name: 'race, run', query: 'state=run' },
  { name: 'race, run, early', query: 'state=run&step=6' },
  { name: 'race, waiting', query: 'state=waiting' },
  { name: 'race, standing', query: 'state=standing' },
  { name: 'race, sweep', query: 'state=sweep' },
  { name: 'closed', query: 'state=closed' },
  { name: 'refused', query: 'state=refused' },
  { name: 'lost', query: 'state=lost' },
  { name: 'connecting', query: 'state=connecting' },
];
