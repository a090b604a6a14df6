import { fieldAt, isObject, type RecordKind } from "@civic/schema";

type Path = readonly PropertyKey[];
type Structure = NonNullable<ReturnType<typeof fieldAt>>["structure"];

/** A document with its members in the order of the model, at every depth; what the model does not know stays last. */
export function inModelOrder(kind: RecordKind, document: unknown, path: Path = []): unknown {
  if (Array.isArray(document))
    return document.map((each, place) => inModelOrder(kind, each, [...path, place]));
  if (!isObject(document)) return document;
  const order = orderOf(fieldAt(kind, path)?.structure, document, path.length === 0);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const members = Object.entries(document).toSorted(([one], [other]) => rank(one) - rank(other));
  return Object.fromEntries(
    members.map(([name, value]) => [name, inModelOrder(kind, value, [...path, name])]),
  );
}

/** The names that the model has there, of the variant that it is. Where a value comes from follows what it is. */
function orderOf(structure: Structure | undefined, value: object, isRecord: boolean): readonly string[] {
  const { properties, oneOf = [] } = structure ?? {};
  const fitting = oneOf.find((variant) => isOfVariant(variant, value)) ?? oneOf[0];
  const names = Object.keys(properties ?? fitting?.properties ?? {});
  return isRecord || !names.includes("provenance")
    ? names
    : [...names.filter((name) => name !== "provenance"), "provenance"];
}

function isOfVariant({ properties = {} }: Structure, value: object): boolean {
  const members = value as Readonly<Record<string, unknown>>;
  const tags = Object.entries(properties).filter(([, each]) => "const" in each);
  return (
    tags.length > 0 &&
    tags.every(([name, each]) => members[name] === undefined || members[name] === each.const)
  );
}

/** The text of a file with a record: two spaces a level, a line feed at the end. */
export function laidOut(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
