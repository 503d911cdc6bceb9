/** The fields of an edit that were given; those that are `undefined` were not. */
export const given = <T extends object>(
  edit: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } =>
  // Dropping the entries that are undefined is what the type says.
  Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
