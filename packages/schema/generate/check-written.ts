import { referenceTo, referredName, tagOf } from "../src/structure/references.ts";
import type { Model, Structure } from "../src/structure/structure.ts";
import type { Scope } from "./what-is-checked.ts";

/** What is being written: declarations of checks, each after those that it names. */
export interface Writing {
  readonly model: Model;
  readonly scope: Scope;
  /** What each part that is written is called, by scope and name. */
  readonly written: Map<string, string>;
  readonly lines: string[];
}

/** The check of a named part as TypeScript: its name, where it is more than a word. */
export function checkNamed(name: string, writing: Writing): string {
  const { model, scope, written, lines } = writing;
  if (scope.passes(name)) return "anything";
  const key = `${scope.name}${name}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const definition = model.definitions[name] ?? {};
  const holdsItself = JSON.stringify(definition).includes(JSON.stringify(referenceTo(name).$ref));
  if (holdsItself) {
    written.set(key, `${key}Inside`);
    lines.push(`const ${key}Inside: Check = (value, trail) => ${key}(value, trail);`);
  }
  const check = checkOf(definition, { part: name, isPart: true }, writing);
  const isWord = /^\w+$/.test(check);
  const called = isWord ? check : key;
  if (!isWord) lines.push(`const ${key}: Check = ${check};`);
  written.set(key, called);
  return called;
}

/** The part inside which a structure stands, and whether it is that part. */
interface Place {
  readonly part: string;
  readonly isPart: boolean;
}

function checkOf(structure: Structure, place: Place, writing: Writing): string {
  const inside = { ...place, isPart: false };
  const referred = referredName(structure);
  if (referred !== undefined) return checkNamed(referred, writing);
  if (structure.codes !== undefined) return codeOf(structure, place, writing);
  if (structure.oneOf) return variantsOf(structure.oneOf, inside, writing);
  if (structure.anyOf) return `oneOf(${json(structure.anyOf.map((each) => each.const))}, "unknown-variant")`;
  if (structure.enum) return writing.scope.formats ? `oneOf(${json(structure.enum)})` : "anything";
  switch (structure.type) {
    case "object":
      return structure.properties ? objectOf(structure, place, writing) : mapOf(structure, inside, writing);
    case "array":
      return listOf(structure, inside, writing);
    case "string":
      return textOf(structure, place, writing);
    case "integer":
    case "number":
      return numberOf(structure, writing);
    case "boolean":
      return "boolean";
    default:
      return "anything";
  }
}

function codeOf({ codes = "", open }: Structure, { part }: Place, { model, scope }: Writing): string {
  if (scope.knows(part)) return `oneOf(${json(model.lists[codes]?.codes)})`;
  return open ? "string" : "anything";
}

function variantsOf(variants: readonly Structure[], place: Place, writing: Writing): string {
  const tagged = tagOf(variants, writing.model.definitions);
  if (tagged === undefined) throw new TypeError(`${place.part}: variants that no member tells apart`);
  const checks = [...tagged.byTag].map(([tag, one]) => `[${json(tag)}, ${checkOf(one, place, writing)}]`);
  const mayLack = writing.scope.demands(place.part, tagged.tag, false) ? "" : ", { mayLack: true }";
  return `variants(${json(tagged.tag)}, new Map([${checks.join(", ")}])${mayLack})`;
}

function objectOf({ properties = {}, required = [] }: Structure, place: Place, writing: Writing): string {
  const { scope, model } = writing;
  const isRecord = place.isPart && Object.values(model.kinds).includes(place.part);
  // In the order of the members, in which the model says what is missing.
  const needed = Object.keys(properties)
    .filter((member) => required.includes(member) && scope.demands(place.part, member, isRecord))
    .join(" ");
  const members = Object.entries(properties)
    .map(([name, member]) => [name, checkOf(member, { ...place, isPart: false }, writing)] as const)
    .filter(([, check]) => scope.closed || check !== "anything")
    .map(([name, check]) => `${json(name)}: ${check}`);
  const kind = scope.closed ? "membersAlone" : "objectWith";
  return `${kind}({${members.join(", ")}}${needed === "" ? "" : `, ${json(needed)}`})`;
}

/** A map by names: what stands under a name of another form is no member, and is not looked at. */
function mapOf(structure: Structure, place: Place, writing: Writing): string {
  const { propertyNames = {}, additionalProperties, minProperties = 0 } = structure;
  if (propertyNames.enum) throw new TypeError(`${place.part}: a map from some names only`);
  const name = referredName(propertyNames);
  const names = name === undefined ? "string" : nameOf(name, writing);
  const members = checkOf(additionalProperties || {}, place, writing);
  return `mapOf(${names}, ${members}, ${writing.scope.formats ? minProperties : 0})`;
}

/** Names are read by their form in every scope. */
function nameOf(name: string, { model, written, lines }: Writing): string {
  const called = `by${name}`;
  if (!written.has(called))
    lines.push(`const ${called} = ${formatted(model.definitions[name] ?? {}, name)};`);
  written.set(called, called);
  return called;
}

function listOf({ items = {}, minItems, maxItems }: Structure, place: Place, writing: Writing): string {
  const bounds = writing.scope.bounds ? json({ minItems, maxItems }) : "{}";
  const entry = checkOf(items, place, writing);
  return entry === "anything" && bounds === "{}" ? "entries" : `list(${entry}, ${bounds})`;
}

function textOf(structure: Structure, { part, isPart }: Place, { scope }: Writing): string {
  const { pattern, minLength, maxLength, fromList } = structure;
  const isUnlisted = scope.formatsOfUnlisted && !isPart && pattern !== undefined && fromList === undefined;
  if (!scope.formats && !isUnlisted) return "string";
  if (pattern !== undefined) return formatted(structure, isPart ? part : undefined);
  const bounds = json({ minLength, maxLength });
  return bounds === "{}" ? "string" : `text(${bounds})`;
}

function formatted({ pattern = "", writtenAs, minLength, maxLength }: Structure, name?: string): string {
  const format = `{ name: ${json(writtenAs ?? name ?? pattern)}, pattern: new RegExp(${json(pattern)}) }`;
  return `written(${format}, ${json({ minLength, maxLength })})`;
}

function numberOf({ type, minimum, maximum }: Structure, { scope }: Writing): string {
  const whole = type === "integer" || undefined;
  if (!scope.bounds || (minimum ?? maximum) === undefined) return whole ? "whole" : "figure";
  return `number(${json({ whole, minimum, maximum })})`;
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
