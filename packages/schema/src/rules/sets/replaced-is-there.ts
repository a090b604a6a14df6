import { publisherIn } from "../../parts/publisher-in.ts";
import { defineSetRule } from "../rule.ts";
import type { SetFacts } from "../set-facts.ts";

/** What a record takes over of its own publisher is in the set: nobody else could have it. */
export const replacedIsThere = defineSetRule({
  code: "replaces-not-there",
  severity: "error",
  *check(records) {
    for (const { id, publisher, replaces } of lost(records))
      if (publisherIn(replaces) === publisher)
        yield { record: id, path: ["replaces"], params: { reference: replaces } };
  },
});

/**
 * A compiled record that a State takes over need not be where the State keeps its own: both meet wherever both are known,
 * and there the State's stands. The id may be mistyped all the same.
 */
export const replacedElsewhere = defineSetRule({
  code: "replaces-elsewhere",
  severity: "notice",
  *check(records) {
    for (const { id, publisher, replaces } of lost(records))
      if (publisherIn(replaces) !== publisher)
        yield { record: id, path: ["replaces"], params: { reference: replaces } };
  },
});

/** Records that take over one which is not among them. */
function* lost(records: readonly SetFacts[]): Generator<SetFacts & { readonly replaces: string }> {
  const ids = new Set(records.map(({ id }) => id));
  for (const record of records) {
    const { replaces } = record;
    if (replaces !== undefined && !ids.has(replaces)) yield { ...record, replaces };
  }
}
