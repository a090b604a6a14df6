import type { Finding, ImportGraph } from "./import-graph.ts";

const readFolders = /^(packages|apps)\/[^/]+\/(src|generate)\//;

/** Relative imports that name no file: without the true extension an import would slip past the other checks. */
export function resolutionFindings({ files, edges }: ImportGraph): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { from, to, specifier } of edges) {
    if (to === undefined || files.has(to) || !specifier.startsWith(".") || !readFolders.test(to)) continue;
    findings.push({
      rule: "resolution",
      message: `${from} imports ${specifier}, but there is no file ${to}: write the whole file name`,
    });
  }
  return findings;
}
