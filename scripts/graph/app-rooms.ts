import type { Edge, Finding, ImportGraph } from "./import-graph.ts";

const api = "apps/api/src/";
const dashboard = "apps/dashboard/src/";

function pageOf(path: string): string | undefined {
  return path.startsWith(`${dashboard}pages/`) ? path.slice(dashboard.length).split("/")[1] : undefined;
}

function reasonAgainst({ from, to = "", specifier, typeOnly }: Edge): string | undefined {
  if (from.startsWith(`${api}handlers/`) && to.startsWith(`${api}http/`)) {
    return "handlers know nothing of HTTP";
  }
  if (!from.startsWith(dashboard)) return undefined;
  if (/^@civic\/sdk(\/|$)/.test(specifier) && !typeOnly && !from.startsWith(`${dashboard}data/`)) {
    return "only data/ builds the client; elsewhere import types only";
  }
  if (from.startsWith(`${dashboard}charts/`) && to.startsWith(`${dashboard}data/`)) {
    return "charts draw what they are given and fetch nothing";
  }
  const [page, otherPage] = [pageOf(from), pageOf(to)];
  if (page !== undefined && otherPage !== undefined && page !== otherPage) {
    return "one page does not import another";
  }
  return undefined;
}

/** The walls inside the two apps. */
export function appRoomFindings({ edges }: ImportGraph): readonly Finding[] {
  const findings: Finding[] = [];
  for (const edge of edges) {
    const reason = reasonAgainst(edge);
    if (reason === undefined) continue;
    findings.push({ rule: "room", message: `${edge.from} imports ${edge.to ?? edge.specifier}: ${reason}` });
  }
  return findings;
}
