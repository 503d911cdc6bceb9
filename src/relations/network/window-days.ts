/** Three months before and after. */
export const DEFAULT_DAYS = 90;
export const MOST_DAYS = 3660;
