/** As many letters as are looked for: no name is longer, and each costs time. */
export const longest = 200;

/** What is looked for of what was typed or stands in an address: its beginning. */
export function soughtPart(typed: string): string {
  const letters = [...typed.trim().slice(0, 2 * longest)];
  return letters.slice(0, longest).join("").trimEnd();
}
