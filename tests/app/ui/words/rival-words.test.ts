import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import {
  rivalFate,
  rivalFinding,
  rivalNote,
  rivalNoteForPhone,
  whyPickWords,
} from '../../../../app/ui/words/rival-words';
import { english } from '../../../support/words';

const VALLEY = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
const rivalOf = (id: string) => ({ ...VALLEY, ...defaultExperiment(VALLEY.loss, id) });
const picks = (rates: number[]) => simulateVerdicts(VALLEY, rates);

describe('what is said of a rival without a rate', () => {
  it.each(RIVALS.map(({ id, name }) => [id, name] as const))(
    '%s: one run, no rate, and why a class picks all the same',
    (id, name) => {
      const rival = rivalOf(id);
      expect(rivalNote(english, rival)).toBe(
        `${name} takes no rate: it ignores the picks, and is one run beside the class’s.`,
      );
      expect(rivalNoteForPhone(english, rival)).toContain('ignores your pick');
      expect(whyPickWords(english, rival)).toMatch(/^Why do we still pick one\? .{40,}\.$/);
    },
  );

  it('has the headline from the runs themselves', () => {
    const rival = rivalOf('adgd');
    const [fate] = simulateVerdicts(rival, [1]);
    const words = `AdGD arrived at step ${fate!.step}.`;
    expect(rivalFate(english, rival, fate!)).toBe(words);
    expect(rivalFinding(english, rival, fate!, picks([0.001, 0.5]))).toBe(
      `${words} No pick was faster.`,
    );
    const slower = { ...fate!, step: 150 };
    expect(rivalFinding(english, rival, slower, picks([0.07, 0.5]))).toBe(
      'AdGD arrived at step 150. 1 of 2 picks was faster.',
    );
    const lost = { ...fate!, outcome: 'too-slow', step: null } as const;
    expect(rivalFinding(english, rival, lost, picks([0.07, 0.5]))).toBe(
      'AdGD was not at the goal after 200 steps. 1 of 2 picks arrived.',
    );
  });
});
