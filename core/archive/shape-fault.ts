import type * as z from 'zod';
import type { FileFaultCode, SessionFileFault } from '../protocol/file-fault';

/** The first thing that is wrong with the shape of some data; null: nothing. @param at where the data stands */
export function shapeFault(
  schema: z.ZodType,
  data: unknown,
  at: SessionFileFault['at'] = [],
): SessionFileFault | null {
  const parsed = schema.safeParse(data);
  if (parsed.success) return null;
  const [issue] = parsed.error.issues;
  return issue === undefined ? { code: 'wrong-type', at } : faultOf(issue, data, at);
}

type Issue = z.core.$ZodIssue;

function faultOf(issue: Issue, data: unknown, at: SessionFileFault['at']): SessionFileFault {
  const path = issue.path.map((one) => (typeof one === 'number' ? one : String(one)));
  const here = [...at, ...path];
  switch (issue.code) {
    case 'invalid_type':
      return { code: isAbsent(data, path) ? 'missing' : 'wrong-type', at: here };
    case 'unrecognized_keys':
      return { code: 'unknown-field', at: [...here, issue.keys[0] ?? ''] };
    case 'too_big': {
      const isLength = issue.origin === 'string' || issue.origin === 'array';
      return {
        code: isLength ? 'too-long' : 'out-of-range',
        at: here,
        limit: Number(issue.maximum),
      };
    }
    case 'too_small':
      return { code: 'out-of-range', at: here };
    case 'invalid_value':
    case 'invalid_union':
      return { code: isAbsent(data, path) ? 'missing' : 'not-one-of', at: here };
    default:
      return { code: 'wrong-type' satisfies FileFaultCode, at: here };
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
