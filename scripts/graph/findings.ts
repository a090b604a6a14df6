import { appRoomFindings } from "./app-rooms.ts";
import { circleFindings } from "./circles.ts";
import { fileShapeFindings } from "./file-shape.ts";
import { buildImportGraph, type Finding } from "./import-graph.ts";
import { packageFindings } from "./packages.ts";
import { resolutionFindings } from "./resolution.ts";
import { schemaRoomFindings } from "./schema-rooms.ts";
import type { SourceFiles } from "./source-files.ts";

export interface GraphReport {
  readonly modules: number;
  readonly imports: number;
  readonly findings: readonly Finding[];
}

/** Everything the import graph and the shape of the files are checked for. */
export function checkGraph(files: SourceFiles): GraphReport {
  const graph = buildImportGraph(files);
  const findings = [
    resolutionFindings,
    circleFindings,
    packageFindings,
    schemaRoomFindings,
    appRoomFindings,
    fileShapeFindings,
  ].flatMap((check) => check(graph));
  return { modules: graph.modules.size, imports: graph.edges.length, findings };
}
