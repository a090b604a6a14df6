/** A path as a shell takes it for one word. */
export function inShell(path: string): string {
  if (/^[\w./:\\-]+$/.test(path)) return path;
  // Between these a shell works nothing out; cmd.exe knows only the others.
  return /["$`!]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`;
}
