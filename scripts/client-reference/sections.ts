import type { JSONOutput } from "typedoc";
import { table } from "../../packages/schema/generate/reference/markdown.ts";
import { oneLine, readDocstring } from "./docstring.ts";
import type { Exported } from "./model.ts";
import { joined, linkedCode, type Pieces } from "./pieces.ts";
import { isMethod, type Places } from "./places.ts";
import { callPieces, parameterList, typePieces } from "./type-text.ts";

type Declaration = JSONOutput.DeclarationReflection;

/** What a page says of one name that an entry exports. */
export function sectionOf({ name, declaration }: Exported, places: Places): readonly string[] {
  const { signatures, children = [], comment } = declaration;
  if (signatures !== undefined) return callSection(name, signatures, places);
  const own = children.filter((member) => isToldHere(member, places));
  return [
    `### ${name}`,
    linkedCode(headOf(declaration, places)),
    ...said(comment, places),
    memberTable(
      own.filter((member) => !isMethod(member)),
      places,
    ),
    ...own.filter(isMethod).flatMap((method) => {
      return callSection(`${name}.${method.name}`, method.signatures ?? [], places);
    }),
  ];
}

function callSection(
  name: string,
  signatures: readonly JSONOutput.SignatureReflection[],
  places: Places,
): readonly string[] {
  const called = name.split(".").at(-1) ?? name;
  return [
    `### ${name}`,
    ...signatures.map((each) => linkedCode([called, callPieces(each, places)])),
    ...signatures.flatMap(({ comment }) => said(comment, places)),
  ];
}

function said(comment: JSONOutput.Comment | undefined, places: Places): readonly string[] {
  const { blocks, errors, examples } = readDocstring(comment, places);
  return [...blocks, errors.map((error) => `- throws ${error}`).join("\n"), ...examples];
}

/**
 * Not what was inherited from a name that is told of itself, or from the platform. Nor a constructor: who uses the client
 * is given its errors, and makes none.
 */
function isToldHere({ name, flags, inheritedFrom }: Declaration, { ofId }: Places): boolean {
  const from = inheritedFrom?.target;
  return (
    name !== "constructor" && !flags.isExternal && (typeof from !== "number" || ofId(from) === undefined)
  );
}

/** `interface GetOptions extends CallOptions`, or the whole of a type that has no members of its own. */
function headOf(declaration: Declaration, places: Places): Pieces {
  const { name, kind, flags, type, typeParameters, extendedTypes = [] } = declaration;
  const named = [name, parameterList(typeParameters, places)];
  if (type !== undefined) return ["type ", named, " = ", typePieces(type, places)];
  const word = kind === classKind ? "class " : "interface ";
  const bases = extendedTypes.filter((base) => isKnown(base, places)).map((base) => typePieces(base, places));
  return [
    flags.isAbstract ? "abstract " : "",
    word,
    named,
    bases.length === 0 ? "" : [" extends ", joined(bases, ", ")],
  ];
}

/** Not what stands in the same file and is exported by no entry: its members are told of as if they were here. */
function isKnown(base: JSONOutput.SomeType, { ofName }: Places): boolean {
  return base.type !== "reference" || base.package !== "@civic/sdk" || ofName(base.name) !== undefined;
}

/** As typedoc numbers what there is; its own list would bring in all of it. */
const classKind = 128;

function memberTable(members: readonly Declaration[], places: Places): string {
  if (members.length === 0) return "";
  return table(
    ["member", "type", "meaning"],
    members.map(({ name, flags, type, comment }) => [
      `\`${name}\``,
      `${flags.isOptional ? "optional " : ""}${type ? linkedCode(typePieces(type, places)) : ""}`,
      oneLine(readDocstring(comment, places)),
    ]),
  );
}
