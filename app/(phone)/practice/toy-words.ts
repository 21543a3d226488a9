import type { Outcome } from '#core/engine/outcome';

/** What a rate led to, and what to try next. */
export const TOY_WORDS: Readonly<Record<Outcome, string>> = {
  converged: 'It found the goal. Can you make it faster?',
  trapped: 'It rests elsewhere. Try another rate.',
  'too-slow': 'Every step was tiny, and the steps ran out. Try more.',
  oscillating: 'It jumps from side to side and comes no closer. Try less.',
  diverged: 'Every step threw it further out. Try less.',
};
