import { later } from '../../live/later';

/** For the page on which a name is typed first: what comes after it is fetched meanwhile. */
export const LATER_PLAY_ROOM = later(async () => (await import('./play-room')).PlayRoom);
