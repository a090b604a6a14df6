import type { ChangeCode, Difference } from "./difference.ts";
import type { Json } from "./json-schema.ts";

type Params = Difference["params"];

/** What each change means for documents, in one sentence. */
const sentences: Readonly<Record<ChangeCode, (params: Params) => string>> = {
  "kind-removed": () => "this kind of record is gone",
  "kind-added": () => "new kind of record",
  "property-removed": ({ property }) => `${property} is gone; documents that hold it are refused`,
  "property-added": ({ property }) => `${property} may be given`,
  "property-unlisted": ({ property }) => `${property} is no longer described, but still allowed`,
  "required-property-added": ({ property }) => `${property} is new and required`,
  "property-required": ({ property }) => `${property} was optional and is required now`,
  "property-optional": ({ property }) => `${property} may be left out now`,
  "additional-properties-closed": () => "properties not listed are refused now",
  "additional-properties-opened": () => "properties not listed are allowed now",
  "types-removed": ({ types }) => `no longer allowed: ${list(types)}`,
  "types-added": ({ types }) => `newly allowed: ${list(types)}`,
  "values-removed": ({ values }) => `no longer allowed: ${list(values)}`,
  "values-added": ({ values }) => `newly allowed: ${list(values)}`,
  "values-closed": ({ values }) => `only these values are allowed now: ${list(values)}`,
  "values-opened": () => "allowed values are no longer listed",
  "bound-tightened": (params) => `${bound(params)} allows less`,
  "bound-loosened": (params) => `${bound(params)} allows more`,
  "bound-restated": (params) => `${bound(params)} allows the same`,
  "pattern-narrowed": (params) => `the pattern refuses texts that matched${codes(params)}`,
  "pattern-undecided": (params) =>
    `the pattern changed, and whether it refuses texts that matched was not decided${codes(params)}`,
  "pattern-widened": (params) => `the pattern accepts more texts${codes(params)}`,
  "pattern-restated": () => "the same texts match, written otherwise",
  "variant-removed": (params) => `the variant ${variant(params)} is gone`,
  "variant-added": (params) => `new variant ${variant(params)}`,
  "variants-overlap": () => "a value may fulfil two variants at once, and is then refused",
  "unread-keyword-changed": ({ keywords }) => `changed, and not understood by this check: ${list(keywords)}`,
  "unread-keyword-removed": ({ keywords }) => `no longer demanded: ${list(keywords)}`,
  "definition-removed": () => "no schema is named so any more",
  "definition-added": () => "a schema got this name",
  "words-changed": ({ keywords }) => `other words: ${list(keywords)}`,
};

/** The change in words, in English. */
export function describeDifference({ code, params }: Difference): string {
  return sentences[code](params);
}

const shown = 8;

function list(value: Json | undefined): string {
  const items = Array.isArray(value) ? value : [value];
  const texts = items
    .slice(0, shown)
    .map((item: Json) => (typeof item === "string" ? item : JSON.stringify(item)));
  const more = items.length - texts.length;
  return texts.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function bound({ keyword, before, after }: Params): string {
  return `${list(keyword)} ${before ?? "none"} → ${after ?? "none"}`;
}

function codes({ removed, added }: Params): string {
  const parts = [removed && `without ${list(removed)}`, added && `with ${list(added)}`].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join("; ")})` : "";
}

function variant(params: Params): string {
  return Object.entries(params)
    .map(([property, tags]) => `${property} ${list(tags)}`)
    .join(", ");
}
