/** The rules of the report in short, as its page states them. docs/report.md has them whole. */
export const RANKED = ['plan', 'action', 'headline', 'learned', 'help'] as const;
