import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { definitionsId } from "./definitions.ts";
import type { Definitions, Json, Schema } from "./json-schema.ts";

interface Compiled {
  readonly ajv: Ajv2020;
  readonly validators: WeakMap<Schema, ValidateFunction>;
}

const compiled = new WeakMap<Definitions, Compiled>();

/** Whether a value fulfils a node whose references point into the definitions. */
export function accepts(definitions: Definitions, schema: Schema, value: unknown): boolean {
  return validator(definitions, schema)(value);
}

/** Why a value does not fulfil a node: every error of the validator, none when it does. */
export function refusals(definitions: Definitions, schema: Schema, value: unknown): readonly ErrorObject[] {
  const validate = validator(definitions, schema);
  return validate(value) ? [] : (validate.errors ?? []);
}

/** Whether an instance of the old node exists in the new one no more. */
export function lost(value: Json, before: [Definitions, Schema], after: [Definitions, Schema]): boolean {
  return accepts(...before, value) && !accepts(...after, value);
}

function validator(definitions: Definitions, schema: Schema): ValidateFunction {
  const { ajv, validators } = compiled.get(definitions) ?? compilerOf(definitions);
  const validate = validators.get(schema) ?? ajv.compile(schema);
  validators.set(schema, validate);
  return validate;
}

function compilerOf(definitions: Definitions): Compiled {
  // Not strict: released schemas are judged as they are; whether they are well made was checked at their time.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, validateSchema: false });
  ajv.addSchema({ $id: definitionsId, $defs: definitions });
  const created = { ajv, validators: new WeakMap() };
  compiled.set(definitions, created);
  return created;
}
