import { type Check, room } from "./check.ts";
import { closedObject, list, type Member, openObject, taggedObject } from "./check-object.ts";
import {
  anything,
  boolean,
  codeOrNational,
  codesOfPattern,
  formattedText,
  number,
  oneOfValues,
  text,
} from "./check-value.ts";
import { mostValues } from "./document-bounds.ts";
import { formOf, listOfPart } from "./form-of.ts";
import { codesOf, isOpenList } from "./open-list.ts";
import { referenceTo, referredName, tagOf } from "./references.ts";
import type { Definitions, Model, Structure } from "./structure.ts";

/** What a structure may name: other parts, and code lists. */
export interface Named {
  readonly definitions: Definitions;
  readonly lists?: Model["lists"];
}

/**
 * The check that a structure describes: functions, not generated code, so that a page under a strict
 * Content-Security-Policy can make it.
 *
 * @throws TypeError on a keyword it does not know, rather than pass over what it asks for.
 */
export function compileCheck(structure: Structure, { definitions, lists = {} }: Named): Check {
  const compiling: Compiling = { definitions, lists, checks: new Map(), state: { depth: 0 } };
  const check = checkOf(structure, compiling);
  return (value, trail) => {
    // A getter that throws would leave the depth of the check that it broke off.
    compiling.state.depth = 0;
    room.values = mostValues - 1;
    return check(value, trail);
  };
}

interface Compiling extends Required<Named> {
  readonly checks: Map<string, Check>;
  readonly state: { depth: number };
}

const known = new Set(
  [
    "$schema $id $defs $ref $comment title description examples type const enum oneOf anyOf discriminator not",
    "properties required additionalProperties propertyNames minProperties items minItems maxItems",
    "pattern minLength maxLength minimum maximum codes open fromList references writtenAs",
  ].flatMap((line) => line.split(" ")),
);

function checkOf(structure: Structure, compiling: Compiling, name?: string): Check {
  const unknown = Object.keys(structure).find((keyword) => !known.has(keyword));
  if (unknown !== undefined) throw new TypeError(`unsupported keyword ${unknown}`);
  const part = referredName(structure);
  if (part !== undefined) return referenced(part, compiling);
  if (structure.codes !== undefined) return codeOf(structure, compiling);
  if ("const" in structure) return oneOfValues([structure.const]);
  if (structure.enum) return oneOfValues(structure.enum);
  if (structure.anyOf)
    return isOpenList(structure.anyOf)
      ? codeOrNational(codesOf(structure.anyOf), listOfPart(name ?? ""))
      : constantsOf(structure.anyOf);
  if (structure.oneOf) return variantsOf(structure.oneOf, compiling, formOf(structure, name));
  switch (structure.type) {
    case "object":
      return objectOf(structure, compiling, name);
    case "array":
      return list(checkOf(structure.items ?? {}, compiling), { ...structure, form: formOf(structure, name) });
    case "string":
      return textOf(structure, name);
    case "integer":
    case "number":
      return number({ ...structure, whole: structure.type === "integer" });
    case "boolean":
      return boolean;
    case undefined:
      return anything;
    default:
      throw new TypeError(`unsupported type ${structure.type}`);
  }
}

/** Deepest nesting of parts inside themselves that the fast verdict follows. */
const deepest = 25;

function referenced(name: string, compiling: Compiling): Check {
  const ready = compiling.checks.get(name);
  if (ready !== undefined) return ready;
  const { state } = compiling;
  let check: Check | undefined;
  // Stands in for the part inside itself, until it is there, and bounds how deep the verdict goes.
  compiling.checks.set(name, (value, trail) => {
    if (check === undefined || (trail === undefined && state.depth >= deepest)) return false;
    state.depth += 1;
    const holds = check(value, trail);
    state.depth -= 1;
    return holds;
  });
  const definition = compiling.definitions[name];
  if (definition === undefined) throw new TypeError(`no definition ${name}`);
  check = checkOf(definition, compiling, name);
  if (!JSON.stringify(definition).includes(JSON.stringify(referenceTo(name).$ref)))
    compiling.checks.set(name, check);
  return compiling.checks.get(name) ?? check;
}

function codeOf({ codes = "", open }: Structure, { lists }: Compiling): Check {
  const listed = lists[codes]?.codes;
  if (listed === undefined) throw new TypeError(`no code list ${codes}`);
  return open ? codeOrNational(listed, codes) : oneOfValues(listed);
}

function variantsOf(variants: readonly Structure[], compiling: Compiling, form: string): Check {
  const tagged = tagOf(variants, compiling.definitions);
  if (tagged === undefined) throw new TypeError("variants that no member tells apart");
  const checks = [...tagged.byTag].map(([tag, variant]) => [tag, checkOf(variant, compiling)] as const);
  return taggedObject(tagged.tag, new Map(checks), { form });
}

function constantsOf(variants: readonly Structure[]): Check {
  if (!variants.every((variant) => "const" in variant)) throw new TypeError("anyOf other than of constants");
  return oneOfValues(
    variants.map((variant) => variant.const),
    "unknown-variant",
  );
}

function objectOf(structure: Structure, compiling: Compiling, name?: string): Check {
  const { properties, additionalProperties, propertyNames = {}, minProperties = 0 } = structure;
  if (properties === undefined) {
    const members = checkOf(additionalProperties || {}, compiling);
    // A map from some names only is an object with those members.
    if (propertyNames.enum)
      return closedObject(
        propertyNames.enum.map((member) => {
          return { name: String(member), check: members, required: false, form: "anything" };
        }),
      );
    const names = checkOf(propertyNames, compiling);
    return openObject({ names, members, atLeast: minProperties, form: formOf(structure, name) });
  }
  if (additionalProperties !== false) throw new TypeError("an object that is not closed");
  const required = new Set(structure.required);
  const members = Object.entries(properties).map(([member, held]): Member => {
    const check = checkOf(held, compiling);
    return { name: member, check, required: required.has(member), form: formIn(held, compiling) };
  });
  return closedObject(members, formOf(structure, name));
}

function formIn(structure: Structure, { definitions }: Compiling): string {
  const part = referredName(structure);
  return part === undefined ? formOf(structure) : formOf(definitions[part] ?? {}, part);
}

function textOf(structure: Structure, name: string | undefined): Check {
  // `not` only guards against languages whose `$` also matches before a line end; here it never decides.
  const { pattern, writtenAs = name ?? pattern ?? "" } = structure;
  if (pattern === undefined) return text(structure);
  const codes = codesOfPattern(pattern);
  if (codes !== undefined) return codeOrNational(codes, listOfPart(writtenAs));
  return formattedText({ name: writtenAs, pattern: new RegExp(pattern) }, structure);
}
