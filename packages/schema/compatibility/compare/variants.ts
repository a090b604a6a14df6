import { allDisjoint, branchesOf, discriminatorOf, tagsOf } from "../disjoint.ts";
import { constraintsOf, dereference, type Json, type Schema } from "../json-schema.ts";
import { typesOf } from "../json-types.ts";
import { canonical, sameMeaning } from "../same-meaning.ts";
import { sample } from "../sample.ts";
import { type Comparing, type NodePair, type Place, within } from "./comparing.ts";

interface Branch {
  readonly schema: Schema;
  readonly path: readonly PropertyKey[];
}

interface Variants {
  readonly pair: NodePair;
  readonly place: Place;
  readonly comparing: Comparing;
  readonly old: readonly Branch[];
  readonly now: readonly Branch[];
}

/** Compares nodes of which at least one is a union; `false` when neither is. */
export function compareVariants(pair: NodePair, place: Place, comparing: Comparing): boolean {
  const { before, after } = pair;
  if (branchesOf(before) === undefined && branchesOf(after) === undefined) return false;
  compareRest(pair, place, comparing);
  const variants: Variants = { pair, place, comparing, old: branches(before), now: branches(after) };
  const property = tagProperty(variants);
  if (property === undefined) compareUntagged(variants);
  else compareTagged(property, variants);
  return true;
}

/** What the new node demands beside its union has to follow from what stood beside the old one, or from that one. */
function compareRest({ before, after }: NodePair, place: Place, comparing: Comparing): void {
  const [old, now] = [withoutUnion(before), withoutUnion(after)];
  if (branchesOf(after) === undefined || constraintsOf(now).length === 0) return;
  comparing.compare({ before: constraintsOf(old).length > 0 ? old : before, after: now }, place);
}

function withoutUnion({ oneOf: _, anyOf: __, ...rest }: Schema): Schema {
  return rest;
}

function branches(schema: Schema): Branch[] {
  const keyword = schema.oneOf ? "oneOf" : "anyOf";
  const found = branchesOf(schema);
  if (found === undefined) return [{ schema, path: [] }];
  return found.map((branch, index) => ({ schema: branch, path: [keyword, index] }));
}

/** The property that tells the branches of both sides apart, with tags that fall into one branch each. */
function tagProperty({ old, now, comparing }: Variants): string | undefined {
  const { before, after } = comparing.sides;
  const names = [discriminatorOf(schemasOf(old), before), discriminatorOf(schemasOf(now), after)].filter(
    (name) => name !== undefined,
  );
  return names.find(
    (name) =>
      [
        ...old.map(({ schema }) => tagsOf(schema, name, before)),
        ...now.map(({ schema }) => tagsOf(schema, name, after)),
      ].every((tags) => tags !== undefined) &&
      apart(now.map(({ schema }) => tagsOf(schema, name, after) ?? [])) &&
      old.every(
        ({ schema }) => partnersOf(tagsOf(schema, name, before) ?? [], name, { now, comparing }).length <= 1,
      ),
  );
}

function schemasOf(given: readonly Branch[]): Schema[] {
  return given.map(({ schema }) => schema);
}

function apart(tags: readonly (readonly Json[])[]): boolean {
  const all = tags.flat().map(canonical);
  return new Set(all).size === all.length;
}

function partnersOf(
  tags: readonly Json[],
  property: string,
  { now, comparing }: Pick<Variants, "now" | "comparing">,
): Branch[] {
  const wanted = new Set(tags.map(canonical));
  return now.filter(({ schema }) =>
    (tagsOf(schema, property, comparing.sides.after) ?? []).some((tag) => wanted.has(canonical(tag))),
  );
}

function compareTagged(property: string, variants: Variants): void {
  const { old, now, comparing } = variants;
  const met = new Set<Branch>();
  for (const branch of old) {
    const tags = tagsOf(branch.schema, property, comparing.sides.before) ?? [];
    const [partner] = partnersOf(tags, property, variants);
    if (partner === undefined) reportRemoved(branch, { [property]: tags }, variants);
    else {
      met.add(partner);
      compareBranch(branch, partner, variants);
    }
  }
  for (const branch of now) {
    if (met.has(branch)) continue;
    const tags = tagsOf(branch.schema, property, comparing.sides.after) ?? [];
    reportAdded(branch, { [property]: tags }, variants);
  }
}

/** Without tags: a branch is kept when some new branch is proved to accept all that it accepts. */
function compareUntagged(variants: Variants): void {
  const { old, now, comparing, pair, place } = variants;
  const met = new Set<Branch>();
  for (const [index, branch] of old.entries()) {
    const partner = partnerOf(branch, index, variants);
    if (partner === undefined) reportRemoved(branch, { branch: index }, variants);
    else {
      met.add(partner);
      compareBranch(branch, partner, variants);
    }
  }
  for (const [index, branch] of now.entries()) {
    if (!met.has(branch)) reportAdded(branch, { branch: index }, variants);
  }
  // `oneOf` refuses what fulfils two branches: with branches not proved disjoint a wider one may refuse more.
  const { after } = comparing.sides;
  const exclusive = pair.after.oneOf !== undefined && !allDisjoint(schemasOf(now), after);
  if (exclusive && !sameMeaning(pair, comparing.sides)) {
    comparing.report({ pair, place, code: "variants-overlap", examples: () => samplesOf(variants) });
  }
}

/**
 * The new branch that says the same, else one that accepts as much, else the only one of the same type or the one in
 * the same place: with these the change is told more closely than as a branch gone and another come.
 */
function partnerOf({ schema }: Branch, index: number, { old, now, comparing }: Variants): Branch | undefined {
  const inPlace = old.length === now.length ? now[index] : undefined;
  const candidates = inPlace ? [inPlace, ...now] : now;
  const pair = (candidate: Branch) => ({ before: schema, after: candidate.schema });
  return (
    candidates.find((candidate) => sameMeaning(pair(candidate), comparing.sides)) ??
    candidates.find((candidate) => comparing.includes(pair(candidate))) ??
    onlyAlike(schema, now, comparing) ??
    inPlace
  );
}

function onlyAlike(schema: Schema, now: readonly Branch[], { sides }: Comparing): Branch | undefined {
  const types = typesOf(dereference(schema, sides.before)).join();
  const alike = now.filter((branch) => typesOf(dereference(branch.schema, sides.after)).join() === types);
  return alike.length === 1 ? alike[0] : undefined;
}

function* samplesOf({ old, now, comparing }: Variants): Generator<Json | undefined> {
  for (const { schema } of old) yield sample(schema, comparing.sides.before);
  for (const { schema } of now) yield sample(schema, comparing.sides.after);
}

function compareBranch(branch: Branch, partner: Branch, { place, comparing }: Variants): void {
  const path = branch.path.length > 0 ? branch.path : partner.path;
  comparing.compare(
    { before: branch.schema, after: partner.schema },
    within(place, path, (value) => value),
  );
}

function reportRemoved(branch: Branch, params: Record<string, Json>, variants: Variants): void {
  const { pair, place, comparing } = variants;
  const examples = () => [sample(branch.schema, comparing.sides.before)];
  comparing.report({ pair, place, path: branch.path, code: "variant-removed", params, examples });
}

function reportAdded(
  branch: Branch,
  params: Record<string, Json>,
  { pair, place, comparing }: Variants,
): void {
  comparing.report({ pair, place, path: branch.path, code: "variant-added", params });
}
