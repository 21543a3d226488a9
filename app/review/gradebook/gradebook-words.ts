import type { FillFault } from '#core/report/gradebook/fill';
import type { GradebookFault } from '#core/report/gradebook/gradebook';
import type { GradedPerson } from '#core/report/gradebook/graded-session';
import type { Tool } from '#core/report/gradebook/tools/tool-rules';
import type { Words } from '#core/words/words';

type Say = Words<'gradebook'>;

export type UploadFault = { readonly kind: 'file-too-large' } | { readonly kind: 'unreadable' };

/** Why a file can't be used, and what to do. */
export function faultWords({ say }: Say, fault: GradebookFault | FillFault | UploadFault): string {
  switch (fault.kind) {
    case 'file-too-large':
    case 'unreadable':
    case 'empty':
    case 'too-large':
    case 'no-key-column':
    case 'no-students':
      return say(`gradebook.fault.${fault.kind}`);
    case 'open-quote':
    case 'no-number':
    case 'not-a-student':
      return say(`gradebook.fault.${fault.kind}`, { row: fault.row });
    case 'no-column': {
      const { tool } = fault;
      return say('gradebook.fault.no-column', { tool: tool === 'table' ? 'other' : tool });
    }
    case 'ragged': {
      const { row, cells, heads } = fault;
      return say('gradebook.fault.ragged', { row, cells, heads });
    }
    case 'no-key':
      return say('gradebook.fault.no-key', { row: fault.row, head: fault.head });
    case 'twice': {
      if (!('head' in fault)) return say('gradebook.fault.twice', { row: fault.row });
      const { first, row, head } = fault;
      return say('gradebook.fault.same-key', { first, row, head });
    }
    case 'out-of-range': {
      const { row, value, maximum } = fault;
      return maximum === null
        ? say('gradebook.fault.no-range', { row, value })
        : say('gradebook.fault.out-of-range', { row, value, most: maximum });
    }
  }
}

/** What to mind at the import. @param key the head of the column that the tool finds its students by */
export function importWords({ say }: Say, tool: Tool, key: string): string {
  return tool === 'moodle' || tool === 'table'
    ? say(`gradebook.import.${tool}`, { key })
    : say(`gradebook.import.${tool}`);
}

/** @param alike how many more are likely, and wait for a word */
export function whoWords({ say }: Say, known: number, all: number, alike: number): string {
  return alike === 0
    ? say('gradebook.known', { known, all })
    : say('gradebook.known-and-alike', { known, all, alike });
}

export interface Filled {
  readonly kind: 'filled';
  readonly grades: number;
  /** Of the gradebook. */
  readonly students: number;
  /** Whether who is who was kept with the session. */
  readonly isKept: boolean;
}

export function filledWords({ say }: Say, { grades, students, isKept }: Filled): string {
  const filled = say('gradebook.filled', { grades, rest: students - grades });
  return `${filled} ${say(isKept ? 'gradebook.kept' : 'gradebook.not-kept')}`;
}

/** A student without a name is a number. */
export function personWords({ say }: Say, { number, name }: GradedPerson): string {
  return name ?? say('gradebook.student', { number });
}
