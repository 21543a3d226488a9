const RETRY_MS = 1_000;

/**
 * Loads part of the page, trying as often as it takes: a phone may lose the network for a moment, and giving
 * up would cost its owner a reload.
 */
export async function insist<Module>(
  load: () => Promise<Module>,
  retryAfter = RETRY_MS,
): Promise<Module> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  }
}
