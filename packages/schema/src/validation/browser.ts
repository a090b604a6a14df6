/**
 * Validation of structure for pages: from the published JSON Schema of a kind, without zod and without code
 * generation, so that it works under a strict Content-Security-Policy.
 *
 * @module
 */

import type { Fault } from "../structure/check.ts";
import type { JsonSchema, Structure } from "../structure/structure.ts";
import { structureCheck } from "../structure/structure-check.ts";

export { type Describable, describeFinding, type Sentences } from "../findings/describe-finding.ts";
export type { JsonSchema } from "../structure/structure.ts";

/** A finding about structure, always an error; the same data as a `Finding` of the main entry. */
export type StructureFinding = Fault;

/** What is wrong with the structure of a document; valid where nothing is. */
export interface StructureValidation {
  readonly valid: boolean;
  readonly findings: readonly StructureFinding[];
}

/**
 * A validator of the structure that a schema of this package describes: a file of `structure/`, made to be downloaded,
 * or the same with descriptions of `json-schema/`. It gives the verdict and the findings that `validateRecord` gives on
 * structure; from a file of `json-schema/`, a format that is no part goes by its pattern. The rules, which hold between
 * values, need `validateRecord` or a node.
 *
 * @throws TypeError when the schema uses a keyword that the published schemas do not.
 *
 * @example
 * ```ts
 * import { structureValidator } from "@civic/schema/browser";
 * import service from "@civic/schema/structure/service.json" with { type: "json" };
 *
 * const validate = structureValidator(service);
 * console.log(validate({ kind: "service" }).findings[0]?.pointer);
 * ```
 */
export function structureValidator(schema: JsonSchema): (document: unknown) => StructureValidation {
  const { faultsOf } = structureCheck(schema as Structure);
  return (document) => {
    const findings = faultsOf(document);
    return { valid: findings.length === 0, findings };
  };
}
