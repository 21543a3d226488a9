/** The forms in which a session can be saved: each the last part of its address, and its ending. */
export const OFFERS = ['xlsx', 'csv', 'json'] as const;

/** Pages that lead to something to keep, by the last part of their address. */
export const PAGES = ['gradebook', 'print'] as const;
