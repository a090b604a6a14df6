import { type JsonObject, type Migration, type Move, mapObjects } from "./migration.ts";

/**
 * Telephone: `reachableFromAbroad` became a code, so that "asked and not found out" can be said. Service:
 * `responder-debriefing` became `responder-support`, since single-session debriefing is not recommended (WHO).
 */
export const from020To030: Migration = {
  from: "0.2.0",
  to: "0.3.0",
  migrate(document) {
    const { extensions, ...rest } = document;
    const migrated = mapObjects(rest, reachAsCode) as JsonObject;
    const types = withoutDebriefing(migrated.serviceTypes);
    if (types !== undefined) migrated.serviceTypes = types.codes;
    if (extensions !== undefined) migrated.extensions = extensions;
    return {
      document: { ...migrated, schemaVersion: "0.3.0" },
      moved: types?.moved ?? [],
      dropped: types?.dropped ?? [],
    };
  },
};

function reachAsCode(object: JsonObject): JsonObject {
  const { channel, reachableFromAbroad: reach } = object;
  if (channel !== "telephone" || typeof reach !== "boolean") return object;
  return { ...object, reachableFromAbroad: reach ? "yes" : "no" };
}

const debriefing = "responder-debriefing";
const support = "responder-support";

/** The types of a service with the code that took over; where that stands there already, it stands once. */
function withoutDebriefing(types: unknown) {
  if (!Array.isArray(types) || !types.includes(debriefing)) return undefined;
  const twice = types.includes(support);
  const kept = types
    .map((code: unknown, index) => ({ code: code === debriefing ? support : code, index }))
    .filter(({ index }) => !(twice && types[index] === debriefing));
  const moved: Move[] = kept.flatMap(({ index: before }, index) =>
    before === index ? [] : [{ from: `/serviceTypes/${before}`, to: `/serviceTypes/${index}` }],
  );
  const dropped = types.flatMap((code, index) =>
    twice && code === debriefing ? [`/serviceTypes/${index}`] : [],
  );
  return { codes: kept.map(({ code }) => code), moved, dropped };
}
