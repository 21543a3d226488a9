import { failure, type Result, success } from '#core/base/result';
import type { Fault } from '#core/engine/experiment/experiment';
import { checkTimeLimit } from '#core/lesson/time-limit';
import { parseNumber } from '../../parts/setup/fields/parse-number';

export const DEFAULT_LIMIT = '90';

/** Reads seconds as typed; empty: null, no limit. */
export function timeLimitOf(text: string): Result<number | null, Fault> {
  if (text.trim() === '') return success(null);
  const seconds = parseNumber(text);
  const message = checkTimeLimit(seconds);
  return message === null ? success(seconds) : failure({ field: 'limit', message });
}

export function limitText(seconds: number | null): string {
  return seconds === null ? '' : String(seconds);
}
