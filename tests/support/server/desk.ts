import type { DeskAnswer } from '#core/protocol/desk';
import type { TestServer } from './server';

/** Asks the session desk as a page of the signed-in instructor does. */
export async function askDesk(
  { origin, clients }: Pick<TestServer, 'origin' | 'clients'>,
  errand: string,
  body: unknown,
): Promise<DeskAnswer<unknown>> {
  const answer = await fetch(`${origin}/review/desk/${errand}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin,
      cookie: await clients.cookie(),
    },
    body: JSON.stringify(body),
  });
  return answer.json();
}
