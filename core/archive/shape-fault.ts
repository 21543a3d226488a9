import type * as z from 'zod';
import type { FileFaultCode, SessionFileFault } from '../protocol/file-fault';

/** The first thing that is wrong with the shape of some data; null: nothing. */
export function shapeFault(schema: z.ZodType, data: unknown): SessionFileFault | null {
  const parsed = schema.safeParse(data);
  if (parsed.success) return null;
  const [issue] = parsed.error.issues;
  return issue === undefined ? { code: 'wrong-type', at: [] } : faultOf(issue, data);
}

type Issue = z.core.$ZodIssue;

function faultOf(issue: Issue, data: unknown): SessionFileFault {
  const path = issue.path.map((one) => (typeof one === 'number' ? one : String(one)));
  switch (issue.code) {
    case 'invalid_type':
      return { code: isAbsent(data, path) ? 'missing' : 'wrong-type', at: path };
    case 'unrecognized_keys':
      return { code: 'unknown-field', at: [...path, issue.keys[0] ?? ''] };
    case 'too_big': {
      const isLength = issue.origin === 'string' || issue.origin === 'array';
      return {
        code: isLength ? 'too-long' : 'out-of-range',
        at: path,
        limit: Number(issue.maximum),
      };
    }
    case 'too_small':
      return { code: 'out-of-range', at: path };
    case 'invalid_value':
    case 'invalid_union':
      return { code: isAbsent(data, path) ? 'missing' : 'not-one-of', at: path };
    default:
      return { code: 'wrong-type' satisfies FileFaultCode, at: path };
  }
}

function isAbsent(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return true;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value === undefined;
}
