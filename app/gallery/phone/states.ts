import type { GalleryState } from '../gallery-state';

/** What the phone can show. */
export const PHONE_STATES: readonly GalleryState[] = [
  { name: 'joining', query: 'state=join' },
  { name: 'joining, room not found yet', query: 'state=join-looking' },
  { name: 'coming in', query: 'state=coming-in' },
  { name: 'coming in, lost', query: 'state=coming-in&word=lost' },
  { name: 'lobby', query: 'state=lobby' },
  { name: 'refused', query: 'state=refused' },
  { name: 'stumbled', query: 'state=stumbled' },
  { name: 'race, nothing picked', query: 'state=pick&word=nothing' },
  { name: 'race, saved', query: 'state=pick' },
  { name: 'race, saving', query: 'state=pick&word=saving' },
  { name: 'race, offline', query: 'state=pick&word=offline' },
  { name: 'race, refused', query: 'state=pick&word=refused' },
  { name: 'race, last seconds', query: 'state=pick&word=last' },
  { name: 'race, locked', query: 'state=pick&word=locked' },
  { name: 'race, reconnecting', query: 'state=reconnecting&word=saved-offline' },
  { name: 'race, run', query: 'state=run' },
  { name: 'race, waiting', query: 'state=waiting' },
  { name: 'race, converged', query: 'state=result' },
  { name: 'race, diverged', query: 'state=result&rate=0.1' },
  { name: 'race, too slow', query: 'state=result&rate=0.001' },
  { name: 'race, watched', query: 'state=result&rate=none' },
];
