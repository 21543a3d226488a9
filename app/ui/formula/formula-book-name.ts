/** Which formulas a face shows, and so fetches. */
export type FormulaBookName = 'phone' | 'hall' | 'console' | 'practice';
