import { documentLimit } from "@civic/schema";
import { pageLimit } from "@civic/schema/endpoints";
import { differs, headerIs, statusIs } from "../asking/expecting.ts";
import { itemsIn } from "../asking/json-in.ts";
import type { CheckGroup } from "../check.ts";

const json = { "Content-Type": "application/json" } as const;

/** Bounds: nobody keeps a node busy with one request. */
export const boundChecks: CheckGroup = {
  title: "Bounds",
  checks: [
    {
      id: "page-limit",
      says: `A page holds at most as many records as were asked for, and at most ${pageLimit}; more is refused.`,
      why: "OpenAPI of the contract (`limit`)",
      mend: "Hold `limit` to its bounds, and cut the page at it.",
      async run({ ask }) {
        const two = await ask("/v1/records?limit=2");
        const count = itemsIn(two)?.length;
        return [
          ...statusIs(two, 200),
          ...differs(two, {
            holds: count !== undefined && count <= 2,
            expected: "a list `items` of at most two records",
            came: count === undefined ? "no list" : `${count} records`,
          }),
          ...statusIs(await ask(`/v1/records?limit=${pageLimit + 1}`), 400),
        ];
      },
    },
    {
      id: "long-address",
      says: "An address of 20,000 characters is refused, and the node goes on answering.",
      why: "RFC 9110, 15.5.15; RFC 6585, 5",
      mend: "Bound the length of addresses and headers, and answer 414, 431 or 400 beyond it.",
      async run({ ask }) {
        const long = await ask(`/v1/records?text=${"a".repeat(20_000)}`);
        return [...statusIs(long, 400, 414, 431), ...statusIs(await ask("/healthz"), 200)];
      },
    },
    {
      id: "many-parameters",
      says: "A filter with more values than the contract allows is refused.",
      why: "OpenAPI of the contract (at most 50 values)",
      mend: "Bound the number of values of a filter.",
      run: async ({ ask }) => statusIs(await ask(`/v1/records?${"publisher=fr&".repeat(200)}limit=1`), 400),
    },
    {
      id: "large-body",
      says: "A body beyond 1 MiB is refused with 413, and nothing of it is looked at.",
      why: "RFC 9110, 15.5.14",
      mend: "Refuse by Content-Length, and count what comes without it.",
      async run({ ask }) {
        const body = `"${"a".repeat(documentLimit)}"`;
        return statusIs(await ask("/v1/validate", { method: "POST", body, headers: json }), 413);
      },
    },
    {
      id: "wrong-content-type",
      says: "A body of a media type that is not taken is refused with 415, and Accept names those that are.",
      why: "RFC 9110, 15.5.16 and 12.5.1",
      mend: "Look at Content-Type before the body; take `application/json` with and without `charset`.",
      async run({ ask }) {
        const answer = await ask("/v1/validate", {
          method: "POST",
          body: "{}",
          headers: { "Content-Type": "text/plain" },
        });
        return [
          ...statusIs(answer, 415),
          ...headerIs(answer, "Accept", {
            form: /application\/json/,
            expected: "a list with application/json in it",
          }),
        ];
      },
    },
    {
      id: "not-json",
      says: "A body that is no JSON, or that is ambiguous JSON, is not taken for a record.",
      why: "RFC 8259; RFC 7493, 2.3 (no member twice)",
      mend: "Read bodies with a parser that sees members that stand twice.",
      async run({ ask }) {
        const cut = await ask("/v1/validate", { method: "POST", body: '{"kind":', headers: json });
        const twice = await ask("/v1/validate", {
          method: "POST",
          body: '{"id":"a","id":"b"}',
          headers: json,
        });
        return [
          ...statusIs(cut, 400),
          ...differs(twice, {
            holds: twice.status === 400 || /"valid": ?false/.test(new TextDecoder().decode(twice.bytes)),
            expected: 'status 400, or "valid": false',
            came: `status ${twice.status}`,
          }),
        ];
      },
    },
  ],
};
