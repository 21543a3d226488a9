import { DESK_PATH, type DeskAnswer } from '#core/protocol/desk';

/** Keeps who is who with the session. @returns whether that worked */
export async function keepMatches(
  session: string,
  matches: readonly (readonly [participant: number, key: string])[],
): Promise<boolean> {
  try {
    const answer = await fetch(`${DESK_PATH}keep-matches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ session, matches }),
    });
    const told: DeskAnswer<unknown> = await answer.json();
    return told.ok;
  } catch {
    return false;
  }
}
