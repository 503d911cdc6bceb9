/** Days from one ISO day to another; below 0 when the second is earlier. Days of the calendar: no clocks, no zones. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
