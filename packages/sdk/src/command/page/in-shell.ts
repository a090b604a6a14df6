/** A path as a shell takes it for one word. */
export function inShell(path: string): string {
  return /^[\w./:\\-]+$/.test(path) ? path : `"${path}"`;
}
