import { fetchPanels } from '../../activities/console';
import { later } from '../../live/later';

export const LATER_DIALOGS = later(async () => (await import('./dialogs/dialogs')).Dialogs);
export const LATER_SETUP = later(async () => (await import('../setup/setup-form')).SetupForm);

/** What a console comes to show: fetched once it stands, so that nobody waits for it later. */
export async function fetchLaterParts(): Promise<void> {
  await LATER_DIALOGS.fetch();
  await fetchPanels();
  await LATER_SETUP.fetch();
}
