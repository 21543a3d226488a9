import { later } from '../../live/later';

/** For the console, which begins without it. */
export const LATER_SETUP = later(async () => (await import('./setup-form')).SetupForm);
