import { describe, expect, it } from 'vitest';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { SCHEDULE_KINDS, usualSchedule } from '#core/engine/schedules/catalogue';
import { scheduleDraftOf } from '../../../../app/parts/setup/drafts/schedule-draft';
import { numberWords, optimizerIdea } from '../../../../app/parts/setup/experiment/ideas';
import { english, german } from '../../../support/words';

describe.each([english, german])('in $language', (words) => {
  it.each([...OPTIMIZERS, ...RIVALS].map(({ id }) => id))('%s has a sentence', (id) => {
    expect(optimizerIdea(words, id)).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it.each(SCHEDULE_KINDS)('each number of %s has a label and a range', (kind) => {
    for (const id of Object.keys(scheduleDraftOf(usualSchedule(kind, 200)).numbers)) {
      const { label, hint } = numberWords(words, id);
      expect(label).not.toBe(id);
      expect(hint).not.toBe('');
    }
  });
});
