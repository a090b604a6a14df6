import { isObject } from "../parts/json-value.ts";
import { type JsonObject, type Migration, type Move, mapObjects, type Step } from "./migration.ts";

/**
 * Amounts: the method `income-percentage` became `percentage`, since it is taken of awards too. Police report:
 * `required` became a code, so that "in some cases" can be said. Service: `capacity` became an object with figures.
 * Scheme: `victimStatuses` of the scope became a criterion.
 * `validFrom` and `validTo` went: `lifeCycle.period` says it, and takes them over where it is silent.
 */
export const from010To020: Migration = {
  from: "0.1.0",
  to: "0.2.0",
  migrate(document) {
    const { extensions, validFrom, validTo, ...rest } = document;
    const migrated = mapObjects(rest, renameMethod) as JsonObject;
    const { policeReport, capacity } = migrated;
    const moved: Move[] = [];
    if (isObject(policeReport)) migrated.policeReport = codeRequired(policeReport);
    if (capacity !== undefined) {
      migrated.capacity = { description: capacity };
      moved.push({ from: "/capacity", to: "/capacity/description" });
    }
    const named = withCriteria(migrated);
    Object.assign(migrated, named.fields);
    if (extensions !== undefined) migrated.extensions = extensions;
    const period = periodOf(migrated, { validFrom, validTo });
    return {
      document: { ...migrated, ...period.fields, schemaVersion: "0.2.0" },
      moved: [...moved, ...named.moved, ...period.moved],
      dropped: period.dropped,
    };
  },
};

/** Fields that a change gives, and where their values stood. */
interface Fields {
  readonly fields: JsonObject;
  readonly moved: readonly Move[];
}

function renameMethod(object: JsonObject): JsonObject {
  return object.method === "income-percentage" ? { ...object, method: "percentage" } : object;
}

/** The only thing that the scope of a 0.1.0 scheme said about the person is a criterion of its own now. */
function withCriteria({ kind, territorialScope }: JsonObject): Fields {
  if (kind !== "compensation-scheme" || !isObject(territorialScope)) return { fields: {}, moved: [] };
  const { victimStatuses, ...scope } = territorialScope;
  if (victimStatuses === undefined) return { fields: {}, moved: [] };
  const from = "/territorialScope/victimStatuses";
  return {
    fields: { territorialScope: scope, criteria: { op: "code", fact: "victim-status", in: victimStatuses } },
    moved: [
      { from, to: "/criteria/in" },
      { from, to: "/criteria" },
    ],
  };
}

function codeRequired({ required, ...rest }: JsonObject): JsonObject {
  if (typeof required !== "boolean") return required === undefined ? rest : { ...rest, required };
  return { ...rest, required: required ? "required" : "not-required" };
}

interface Validity {
  readonly validFrom: unknown;
  readonly validTo: unknown;
}

/** A stage without a period takes the days over; where no stage is named, none is invented to hold them. */
function periodOf(
  { lifeCycle }: JsonObject,
  { validFrom, validTo }: Validity,
): Fields & Pick<Step, "dropped"> {
  const days = [
    { from: "/validFrom", to: "/lifeCycle/period/from", name: "from", day: validFrom },
    { from: "/validTo", to: "/lifeCycle/period/until", name: "until", day: validTo },
  ].filter(({ day }) => day !== undefined);
  const [first] = days;
  if (first === undefined || !isObject(lifeCycle) || lifeCycle.period !== undefined) {
    return { fields: {}, moved: [], dropped: days.map(({ from }) => from) };
  }
  const period = Object.fromEntries(days.map(({ name, day }) => [name, day]));
  return {
    fields: { lifeCycle: { ...lifeCycle, period } },
    // What is said of the period as a whole is said of the first of its days.
    moved: [...days.map(({ from, to }) => ({ from, to })), { from: first.from, to: "/lifeCycle/period" }],
    dropped: [],
  };
}
