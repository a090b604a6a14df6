import type { Endpoint } from "./endpoint.ts";
import { type ProblemKind, problemKinds } from "./problem.ts";

/**
 * Problems that no endpoint declares, since they are found before its handler is asked or after it failed: by what in a
 * declaration brings them about. A handler may answer only what its endpoint declares.
 */
export const layerProblems = {
  everyEndpoint: [
    "invalid-request",
    "method-not-allowed",
    "request-timeout",
    "expectation-failed",
    "too-many-requests",
    "headers-too-large",
    "internal",
    "unavailable",
  ],
  takesBody: ["body-too-large", "unsupported-media-type"],
  /** Of lines, however many: none of them is too much. */
  takesLines: ["unsupported-media-type"],
  needsKey: ["unauthorised", "forbidden"],
  /** Endpoints that are read under an ETag, or write after one. */
  conditional: ["precondition-failed"],
} as const satisfies Record<string, readonly ProblemKind[]>;

/** What in a declaration decides on the problems of an endpoint. */
export type ProblemTraits = Pick<
  Endpoint,
  "problems" | "access" | "takesBody" | "bodyMediaType" | "requestHeaders"
>;

/** Every problem that a request to an endpoint can end in, by status. */
export function problemsOf(traits: ProblemTraits): ProblemKind[] {
  return inOrder([...layerProblems.everyEndpoint, ...particularProblems(traits)]);
}

/** The problems of an endpoint beyond those that every endpoint has, by status. */
export function ownProblems(traits: ProblemTraits): ProblemKind[] {
  const common: ReadonlySet<ProblemKind> = new Set(layerProblems.everyEndpoint);
  return inOrder(particularProblems(traits).filter((kind) => !common.has(kind)));
}

function particularProblems({
  problems,
  access,
  takesBody,
  bodyMediaType,
  requestHeaders = {},
}: ProblemTraits) {
  const { needsKey, conditional, takesLines } = layerProblems;
  const ofBody = bodyMediaType === "application/x-ndjson" ? takesLines : layerProblems.takesBody;
  return [
    ...problems,
    ...(takesBody ? ofBody : []),
    ...(access === "key" ? needsKey : []),
    ...("If-Match" in requestHeaders ? conditional : []),
  ];
}

// Worked out when it is asked for: at the top of a file it would come into every bundle with the routes.
function inOrder(kinds: readonly ProblemKind[]): ProblemKind[] {
  const byStatus = (Object.keys(problemKinds) as ProblemKind[]).sort(
    (a, b) => problemKinds[a].status - problemKinds[b].status,
  );
  return byStatus.filter((kind) => kinds.includes(kind));
}
