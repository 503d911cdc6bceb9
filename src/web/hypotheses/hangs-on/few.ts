/** So many lines stand in a list before the rest is asked for. */
export const FEW = 6;
