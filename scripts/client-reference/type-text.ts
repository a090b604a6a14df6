import { recordKinds } from "@civic/schema";
import { problemKinds } from "@civic/schema/endpoints";
import type { JSONOutput } from "typedoc";
import { joined, type Pieces } from "./pieces.ts";
import type { Places } from "./places.ts";

/** Closed lists that have a name, which the compiler forgets where a list stands in a wider one. */
const lists: Readonly<Record<string, readonly string[]>> = {
  RecordKind: recordKinds,
  ProblemKind: Object.keys(problemKinds),
};

type Type = JSONOutput.SomeType;
type Signature = JSONOutput.SignatureReflection;

/**
 * A type as TypeScript writes it.
 *
 * @throws {TypeError} for a type of a form that no public name has had so far.
 */
export function typePieces(type: Type, places: Places): Pieces {
  const inside = (inner: Type) => typePieces(inner, places);
  switch (type.type) {
    case "intrinsic":
      return type.name;
    case "literal":
      return JSON.stringify(type.value);
    case "reference":
      return [named(type, places), listed(type.typeArguments, places)];
    case "array":
      return [held(type.elementType, places), "[]"];
    case "tuple":
      return ["[", joined((type.elements ?? []).map(inside), ", "), "]"];
    case "union":
      return joined(
        collapsed(type.types).map((each) => {
          const isLoose = isFunction(each) || each.type === "intersection";
          return isLoose ? ["(", inside(each), ")"] : inside(each);
        }),
        " | ",
      );
    case "intersection":
      return joined(
        type.types.map((each) => held(each, places)),
        " & ",
      );
    case "typeOperator":
      return [`${type.operator} `, held(type.target, places)];
    case "indexedAccess":
      return [held(type.objectType, places), "[", inside(type.indexType), "]"];
    case "predicate":
      return [type.name, " is ", type.targetType ? inside(type.targetType) : "true"];
    case "templateLiteral": {
      const tail = type.tail.map(([inner, text]) => ["${", inside(inner), "}", text]);
      return ["`", type.head, tail, "`"];
    }
    case "mapped":
      return mapped(type, places);
    case "reflection":
      return written(type.declaration, places);
    default:
      throw new TypeError(`There is no way yet to write a type that is ${type.type}.`);
  }
}

/** `(id: string, options?: CallOptions): Promise<Stated>`; before what is given, an arrow where it is a type. */
export function callPieces(signature: Signature, places: Places, gives = ": "): Pieces {
  const { parameters = [], type, typeParameters } = signature;
  const taken = parameters.map(({ name, flags, type: given, defaultValue }) => [
    // What is taken apart in place has no name of its own.
    name.startsWith("__") ? "options" : name,
    flags.isOptional || defaultValue !== undefined ? "?: " : ": ",
    given ? typePieces(given, places) : "unknown",
  ]);
  const given = type ? typePieces(type, places) : "void";
  return [parameterList(typeParameters, places), "(", joined(taken, ", "), ")", gives, given];
}

/** `<Kind extends RecordKind = RecordKind>`; nothing where there are none. */
export function parameterList(
  parameters: readonly JSONOutput.TypeParameterReflection[] | undefined,
  places: Places,
): Pieces {
  if (parameters === undefined) return "";
  const all = parameters.map(({ name, type, default: otherwise }) => [
    name,
    type ? [" extends ", typePieces(type, places)] : "",
    otherwise ? [" = ", typePieces(otherwise, places)] : "",
  ]);
  return ["<", joined(all, ", "), ">"];
}

function named(
  { name, target, refersToTypeParameter }: JSONOutput.ReferenceType,
  { ofId, ofForeign }: Places,
): Pieces {
  const own = typeof target === "number" ? ofId(target) : undefined;
  return { text: name, to: own ?? (refersToTypeParameter ? undefined : ofForeign(name)) };
}

function listed(types: readonly Type[] | undefined, places: Places): Pieces {
  const all = (types ?? []).map((type) => typePieces(type, places));
  return all.length === 0 ? "" : ["<", joined(all, ", "), ">"];
}

/** In brackets where what stands around it would take a part of it for the whole. */
function held(type: Type, places: Places): Pieces {
  const isLoose = ["union", "intersection", "typeOperator"].includes(type.type) || isFunction(type);
  const pieces = typePieces(type, places);
  return isLoose ? ["(", pieces, ")"] : pieces;
}

/** The members of a union, with the name of a list in place of all that is on it. */
function collapsed(types: readonly Type[]): readonly Type[] {
  const values = new Set(types.map((type) => (type.type === "literal" ? type.value : undefined)));
  const found = Object.entries(lists).find(([, list]) => list.every((value) => values.has(value)));
  if (found === undefined) return types;
  const [name, list] = found;
  const others = types.filter((type) => type.type !== "literal" || !list.includes(String(type.value)));
  const target = { packageName: "@civic/schema", packagePath: "", qualifiedName: name };
  return [{ type: "reference", name, package: "@civic/schema", target } as Type, ...others];
}

function isFunction(type: Type): boolean {
  return type.type === "reflection" && type.declaration.signatures !== undefined;
}

function mapped(type: JSONOutput.MappedType, places: Places): Pieces {
  const { parameter, parameterType, templateType, readonlyModifier, optionalModifier } = type;
  return [
    readonlyModifier === "+" ? "{ readonly [" : "{ [",
    [parameter, " in ", typePieces(parameterType, places)],
    optionalModifier === "+" ? "]?: " : "]: ",
    [typePieces(templateType, places), " }"],
  ];
}

function written(declaration: JSONOutput.DeclarationReflection, places: Places): Pieces {
  const { signatures, children = [] } = declaration;
  if (signatures?.[0]) return callPieces(signatures[0], places, " => ");
  if (children.length === 0) return "{}";
  const members = children.map(({ name, flags, type }) => [
    name,
    flags.isOptional ? "?: " : ": ",
    type ? typePieces(type, places) : "unknown",
  ]);
  return ["{ ", joined(members, "; "), " }"];
}
