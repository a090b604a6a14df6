/**
 * The nodes of a directed graph that lie on a circle, each circle reported once, at the node listed first. Without
 * recursion, since chains of references may be as long as the set.
 */
export function circlesOf(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const finished = new Set<string>();
  const circles = new Set<string>();
  for (const start of edges.keys()) {
    if (finished.has(start)) continue;
    const open = new Set([start]);
    const stack = [{ node: start, next: [...(edges.get(start) ?? [])] }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const reached = top.next.pop();
      if (reached === undefined) {
        open.delete(top.node);
        finished.add(top.node);
        stack.pop();
      } else if (open.has(reached)) {
        circles.add(reached);
      } else if (!finished.has(reached) && edges.has(reached)) {
        open.add(reached);
        stack.push({ node: reached, next: [...(edges.get(reached) ?? [])] });
      }
    }
  }
  return [...circles];
}
