import type { Edge, Finding, ImportGraph } from "./import-graph.ts";

/** The rooms of the schema package: each may import itself and the rooms before it. */
const rooms: readonly string[] = [
  "codelists",
  "labels",
  "parts",
  "findings",
  "eligibility",
  "records",
  "rules",
  "validation",
  "profiles",
  "entitlement",
  "compute",
  "exchange",
  "interop",
  "migrations",
  "endpoints",
  "words",
  "languages",
  "index.ts",
];

const source = "packages/schema/src/";
const generator = "packages/schema/generate/";
const generated = "packages/schema/generated/";

function roomOf(path: string): { name: string; place: number } {
  const name = path.slice(source.length).split("/")[0] ?? "";
  return { name, place: rooms.indexOf(name) };
}

function edgeFinding({ from, to }: Edge): Finding | undefined {
  if (to === undefined || !from.startsWith(source)) return undefined;
  if (to.startsWith(generator) || to.startsWith(generated)) {
    return {
      rule: "room",
      message: `${from} imports ${to}: the sources never import what is made from them`,
    };
  }
  if (!to.startsWith(source)) return undefined;
  const [home, other] = [roomOf(from), roomOf(to)];
  if (other.place <= home.place || home.place < 0) return undefined;
  return { rule: "room", message: `${from} imports ${to}: ${other.name} comes after ${home.name}` };
}

/** Inside the schema package imports run one way, from later rooms to earlier ones. */
export function schemaRoomFindings({ modules, edges }: ImportGraph): readonly Finding[] {
  const findings: Finding[] = [];
  for (const path of modules.keys()) {
    if (!path.startsWith(source) || roomOf(path).place >= 0) continue;
    findings.push({ rule: "room", message: `${path} stands in none of the rooms ${rooms.join(", ")}` });
  }
  for (const edge of edges) {
    const found = edgeFinding(edge);
    if (found !== undefined) findings.push(found);
  }
  return findings;
}
