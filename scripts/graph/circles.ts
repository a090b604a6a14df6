import type { Finding, ImportGraph } from "./import-graph.ts";

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

function neighboursOf({ modules, edges }: ImportGraph): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  for (const path of modules.keys()) neighbours.set(path, new Set());
  for (const { from, to } of edges) {
    if (to !== undefined && modules.has(to)) neighbours.get(from)?.add(to);
  }
  return neighbours;
}

/** The shortest way from a file back to itself, if there is one (breadth first). */
function shortestCircle(start: string, neighbours: Neighbours): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const current of queue) {
    for (const next of neighbours.get(current) ?? []) {
      if (next === start) {
        const way = [start];
        for (let step = current; step !== start; step = cameFrom.get(step) ?? start) way.unshift(step);
        return [start, ...way];
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, current);
      queue.push(next);
    }
  }
  return undefined;
}

/** Files that reach themselves through imports; a type-only import counts like any other. */
export function circleFindings(graph: ImportGraph): readonly Finding[] {
  const neighbours = neighboursOf(graph);
  const found = new Map<string, Finding>();
  for (const path of graph.modules.keys()) {
    const circle = shortestCircle(path, neighbours);
    if (circle === undefined) continue;
    const key = [...new Set(circle)].sort().join();
    if (found.has(key)) continue;
    found.set(key, { rule: "circle", message: circle.join("\n    → ") });
  }
  return [...found.values()];
}
