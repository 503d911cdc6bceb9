/** `Anna, Boris and Clara`; beyond `most`, `Anna, Boris and 7 more`. */
export function listInWords(names: readonly string[], most: number): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length <= most) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
}
