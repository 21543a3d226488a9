import { sessionFileJsonSchema } from '#core/archive/session-file';

export const dynamic = 'force-static';

/** The JSON Schema of a session's file, as it stands in docs/session-file.schema.json. */
export function GET(): Response {
  return Response.json(sessionFileJsonSchema(), {
    headers: { 'content-type': 'application/schema+json' },
  });
}
