/** Browsers and extensions write into a saved page where it came from. */
const MARKS = [
  // Internet Explorer, Chrome, Edge: <!-- saved from url=(0036)https://example.org/news/1 -->
  /<!--\s*saved from url=\(\d{1,6}\)\s*(https?:\/\/[^\s<>"]{1,2000})/i,
  // SingleFile
  /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/[^\s<>"]{1,2000})/i,
];

export function savedFrom(source: string): string | undefined {
  const head = source.slice(0, 20_000);
  for (const mark of MARKS) {
    const address = mark.exec(head)?.[1];
    if (address !== undefined) return address;
  }
  return undefined;
}
