import { isObject } from "../parts/json-value.ts";
import { type JsonObject, type Migration, mapObjects } from "./migration.ts";

/**
 * Amounts: the method `income-percentage` became `percentage`, since it is taken of awards too. Police report:
 * `required` became a code, so that "in some cases" can be said. Service: `capacity` became an object with figures.
 * Scheme: `victimStatuses` of the scope became a criterion.
 */
export const from010To020: Migration = {
  from: "0.1.0",
  to: "0.2.0",
  migrate(document) {
    const { extensions, validFrom: _from, validTo: _to, ...rest } = document;
    const migrated = mapObjects(rest, renameMethod) as JsonObject;
    const { policeReport, capacity } = migrated;
    if (isObject(policeReport)) migrated.policeReport = codeRequired(policeReport);
    if (isObject(capacity)) migrated.capacity = { description: capacity };
    Object.assign(migrated, withCriteria(migrated));
    if (extensions !== undefined) migrated.extensions = extensions;
    return { ...migrated, schemaVersion: "0.2.0" };
  },
};

function renameMethod(object: JsonObject): JsonObject {
  return object.method === "income-percentage" ? { ...object, method: "percentage" } : object;
}

/** The only thing that the scope of a 0.1.0 scheme said about the person is a criterion of its own now. */
function withCriteria({ kind, territorialScope }: JsonObject): JsonObject {
  if (kind !== "compensation-scheme" || !isObject(territorialScope)) return {};
  const { victimStatuses, ...scope } = territorialScope;
  if (victimStatuses === undefined) return {};
  return { territorialScope: scope, criteria: { op: "code", fact: "victim-status", in: victimStatuses } };
}

function codeRequired({ required, ...rest }: JsonObject): JsonObject {
  if (typeof required !== "boolean") return required === undefined ? rest : { ...rest, required };
  return { ...rest, required: required ? "required" : "not-required" };
}
