import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const dynamic = 'force-static';

/** The JSON Schema of a session's file, read when the pages are built. */
export async function GET(): Promise<Response> {
  const schema = await readFile(path.resolve('docs/session-file.schema.json'), 'utf8');
  return new Response(schema, { headers: { 'content-type': 'application/schema+json' } });
}
