/** The rules of the report in short, as its page states them. docs/report.md has them whole. */
export const HOW_RANKED: readonly { readonly what: string; readonly rule: string }[] = [
  {
    what: 'The next ten minutes',
    rule: 'Every question and every experiment can be an item; of several votes on one question its twin’s counts, otherwise the last, and of several rounds on one experiment the last. A wrong answer weighs 2, and 3 if the student was sure. A pick that went over the edge, or stayed below a tenth of it until the steps ran out, weighs 1; 2 against the student’s own prediction, 3 if they were sure of it. A prediction that failed otherwise weighs 2, or 3. A tap beyond the edge weighs 1; a guess at an update that came of a mistake with a name 1. The items stand by the sum of these weights. Left out is what fewer than a tenth of those who took part got wrong, and what doesn’t fit in ten minutes.',
  },
  {
    what: 'What to do',
    rule: 'For a wrong answer: what you showed in this session that shows its idea, with numbers computed by the engine; otherwise to ask again. Running something takes 3 minutes, picking again 3, asking again or walking through 2, a replay 1.',
  },
  {
    what: 'The headline',
    rule: 'The edge is found if three quarters of the last round of an experiment arrive, and 15 points more than of the first, at least five students each time. What is open is the first item of the next ten minutes.',
  },
  {
    what: 'What the class learned',
    rule: 'The experiment played most often, its first and last round. A twin asks about the same idea in other words, later. The gain is (after − before)/(1 − before), over those who voted in the first and in the latest vote; with fewer than ten of them, what it would be with one right answer less and one more.',
  },
  {
    what: 'Whom to help',
    rule: 'By the sum of: 3 for a wrong answer of which they were sure, 2 for another, 2 for a pick over the edge that they had predicted to arrive, 1 for any other over the edge or far below it. Below 4 nobody is listed; of equal ones, who joined first. The marks beside a name say how that student’s last two runs ended.',
  },
];
