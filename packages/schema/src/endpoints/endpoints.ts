/**
 * The endpoints of a node as plain data: routes, parameters, answers and problems. No zod.
 *
 * @module
 */

export { endpoints } from "../../generated/endpoints/declared.ts";
export { routes } from "../../generated/endpoints/routes.ts";
export type { EndpointId, EndpointTypes } from "../../generated/endpoints/types.ts";
export type { DescribedFinding, Problem, PublishedSet } from "../../generated/types/model.ts";
export { schemaVersion } from "../records/schema-version.ts";
export type { Answer, AnswerOf, Endpoint, ParametersOf, QueryOf } from "./endpoint.ts";
export { feedLimit, feedWait } from "./feed-limits.ts";
export { layerProblems, ownProblems, problemsOf } from "./layer-problems.ts";
export type { MediaType } from "./media-type.ts";
export { pageLimit } from "./page-limit.ts";
export { type ProblemKind, problemKinds, problemTypePrefix } from "./problem.ts";
export { setBytes, setLimit } from "./set-limits.ts";
