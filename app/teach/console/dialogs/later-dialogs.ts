import { later } from '../../../live/later';

/** For the console, which begins without them. */
export const LATER_DIALOGS = later(async () => (await import('./dialogs')).Dialogs);
