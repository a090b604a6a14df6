import { Ajv, type ErrorObject } from "ajv";
import { type Finding, finding } from "../findings/finding.ts";
import { jsonPointer } from "../parts/json-pointer.ts";
import { type Survey, schemaFaults } from "./extension-schema.ts";

/** A keyword that a value does not satisfy, and where. */
export interface ExtensionViolation {
  /** JSON Pointer (RFC 6901) into the value. */
  readonly pointer: string;
  readonly keyword: string;
  /** What the schema gives for the keyword. */
  readonly expected: unknown;
}

/** What of a value does not hold to the schema of an extension; it takes at most the size of one times the other. */
export type ExtensionCheck = (value: unknown) => ExtensionViolation[];

/**
 * Makes the check of a schema, or says what is wrong with the schema. It means what JSON Schema 2020-12 means by it; of
 * draft 7, which ajv reads here, the keywords that profiles may use mean the same.
 */
export function compileExtension(
  schema: unknown,
  path: readonly PropertyKey[],
  survey: Survey,
): ExtensionCheck | Finding[] {
  const faults = schemaFaults(schema, path, survey);
  if (faults.length > 0) return faults;
  const ajv = validator(survey);
  const malformed = malformedIn(ajv, schema, path);
  if (malformed.length > 0) return malformed;
  const validate = ajv.compile(withoutDialect(schema));
  return (value) => (validate(value) ? [] : violationsOf(validate.errors ?? []));
}

function validator({ patterns }: Survey): Ajv {
  // ajv knows patterns apart by their text: without it, the first of a schema would stand for all of them.
  const pattern = (source: string) => ({
    test: patterns.get(source)?.matches ?? (() => false),
    toString: () => source,
  });
  const regExp = Object.assign(pattern, { code: "" });
  return new Ajv({ allErrors: true, verbose: true, strict: false, ownProperties: true, code: { regExp } });
}

/** The schema names its own dialect, which is not the draft that is read here. */
function withoutDialect(schema: unknown): object | boolean {
  if (typeof schema !== "object" || schema === null) return schema === true;
  return { ...schema, $schema: undefined };
}

function malformedIn(ajv: Ajv, schema: unknown, path: readonly PropertyKey[]): Finding[] {
  if (ajv.validateSchema(withoutDialect(schema) as object)) return [];
  const places = new Set((ajv.errors ?? []).map(({ instancePath }) => keywordAt(instancePath)));
  return [...places].map((steps) =>
    finding("keyword-malformed", `${jsonPointer(path)}${steps}`, {
      keyword: steps.slice(steps.lastIndexOf("/") + 1),
    }),
  );
}

/** A fault inside the value of a keyword is one of the keyword: `/enum/0` is `/enum`. */
function keywordAt(instancePath: string): string {
  return instancePath.replace(/(\/(?:type|enum|required))\/[0-9]+$/, "$1");
}

/** Inside one choice of several, a value may well not hold: only that it holds to none, or to several, is a fault. */
const withinChoice = /\/(?:anyOf|oneOf|not)\/(?:[0-9]+\/)?[^/]/;

function violationsOf(errors: readonly ErrorObject[]): ExtensionViolation[] {
  return errors.flatMap((error) => {
    const { keyword, schemaPath, schema } = error;
    if (keyword === "propertyNames" || withinChoice.test(schemaPath)) return [];
    const pointer = error.instancePath + jsonPointer(memberOf(error));
    if (keyword === "required") return [{ pointer, keyword, expected: error.params.missingProperty }];
    // `false` where a schema could stand: the keyword that holds it says what was refused.
    const refusing =
      keyword === "false schema" ? schemaPath.split("/").findLast((step) => keywords.has(step)) : undefined;
    return [{ pointer, keyword: refusing ?? keyword, expected: schema }];
  });
}

const keywords = new Set(["properties", "additionalProperties", "propertyNames", "items", "allOf"]);

function memberOf({ params, propertyName }: ErrorObject): PropertyKey[] {
  const name = params.missingProperty ?? params.additionalProperty ?? propertyName;
  return typeof name === "string" ? [name] : [];
}
