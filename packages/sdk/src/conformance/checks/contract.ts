import { isObject } from "@civic/schema";
import { type Endpoint, endpoints } from "@civic/schema/endpoints";
import { differs, headerIs, headerOf, mediaTypeIs, statusIs } from "../asking/expecting.ts";
import { jsonIn } from "../asking/json-in.ts";
import type { CheckGroup } from "../check.ts";
import { sampleRecord } from "../samples/record.ts";

const declared: readonly Endpoint[] = Object.values(endpoints);

/** Endpoints that are read without anything said: no parameter, no key. */
const plain = declared.filter(
  ({ method, path, access, query }) =>
    method === "GET" && access === "public" && !path.includes("{") && !("required" in query),
);

/** The contract: what a node can be asked, and in which form it answers. */
export const contractChecks: CheckGroup = {
  title: "Contract",
  checks: [
    {
      id: "openapi-describes",
      says: "The node serves a description of itself, with every endpoint of the contract.",
      why: "OpenAPI 3.1; packages/schema/generated/openapi.json",
      mend: "Serve the OpenAPI description of the contract at /openapi.json.",
      async run({ ask }) {
        const answer = await ask("/openapi.json");
        const description = jsonIn(answer);
        const version = isObject(description) ? description["openapi"] : undefined;
        const paths = isObject(description) && isObject(description["paths"]) ? description["paths"] : {};
        const lacking = declared.filter(({ path, method }) => {
          const methods = paths[path];
          return !isObject(methods) || !(method.toLowerCase() in methods);
        });
        return [
          ...statusIs(answer, 200),
          ...differs(answer, {
            holds: typeof version === "string" && version.startsWith("3."),
            expected: "a description of OpenAPI 3",
            came: `openapi ${String(version)}`,
          }),
          ...differs(answer, {
            holds: lacking.length === 0,
            expected: "every endpoint of the contract",
            came: `no ${lacking.map(({ method, path }) => `${method} ${path}`).join(", no ")}`,
          }),
        ];
      },
    },
    {
      id: "media-types",
      says: "Every address that needs nothing said answers 200 in the media type that is declared for it.",
      why: "OpenAPI of the contract; RFC 9110, 8.3",
      mend: "Look up the media type of the endpoint in the OpenAPI description and send it as Content-Type.",
      async run({ ask }) {
        const differences = [];
        for (const { path, answers } of plain) {
          // The first piece says enough: an export may be of any length.
          const answer = await ask(path, { enough: () => true });
          differences.push(...statusIs(answer, 200), ...mediaTypeIs(answer, answers[200]?.mediaType ?? ""));
        }
        return differences;
      },
    },
    {
      id: "head-as-get",
      says: "HEAD is answered as GET is, with the same ETag and without a body.",
      why: "RFC 9110, 9.3.2",
      mend: "Answer HEAD by the handler of GET, and leave out the body alone.",
      async run(node) {
        const { path, answer } = await sampleRecord(node);
        const head = await node.ask(path, { method: "HEAD", headers: { Accept: "application/json" } });
        const names = ["ETag", "Content-Type"] as const;
        return [
          ...statusIs(head, 200),
          ...names.flatMap((name) =>
            differs(head, {
              holds: headerOf(head, name) === headerOf(answer, name),
              expected: `${name}: ${headerOf(answer, name)}, as GET says`,
              came: headerOf(head, name) ?? `no ${name}`,
            }),
          ),
          ...differs(head, {
            holds: head.bytes.byteLength === 0,
            expected: "no body",
            came: `${head.bytes.byteLength} bytes`,
          }),
        ];
      },
    },
    {
      id: "unknown-path",
      says: "An address that the contract does not know is not found.",
      why: "RFC 9110, 15.5.5",
      mend: "Answer 404 for every path that is not in the OpenAPI description.",
      run: async ({ ask }) => statusIs(await ask("/v1/no-such-thing"), 404),
    },
    {
      id: "unknown-record",
      says: "A record that the node does not hold is not found, nor is its history or signature.",
      why: "RFC 9110, 15.5.5; OpenAPI of the contract",
      mend: "Answer 404 where no version of the record is held.",
      async run({ ask }) {
        const path = "/v1/records/civic/service/conformance-no-such-record";
        const answers = [await ask(path), await ask(`${path}/versions`), await ask(`${path}/signature`)];
        return answers.flatMap((answer) => statusIs(answer, 404));
      },
    },
    {
      id: "wrong-method",
      says: "A method that an address does not know is refused with 405, and Allow names those that it does.",
      why: "RFC 9110, 15.5.6 and 10.2.1",
      mend: "Tell an unknown method from an unknown path, and send Allow with every 405.",
      async run({ ask }) {
        const answer = await ask("/healthz", { method: "DELETE" });
        return [
          ...statusIs(answer, 405),
          ...headerIs(answer, "Allow", { form: /\bGET\b/, expected: "a list with GET in it" }),
        ];
      },
    },
    {
      id: "options-allow",
      says: "OPTIONS tells which methods an address knows.",
      why: "RFC 9110, 9.3.7",
      mend: "Answer OPTIONS with Allow and without a problem.",
      async run({ ask }) {
        const answer = await ask("/v1/records", { method: "OPTIONS" });
        return [
          ...statusIs(answer, 200, 204),
          ...headerIs(answer, "Allow", { form: /\bGET\b/, expected: "a list with GET in it" }),
        ];
      },
    },
    {
      id: "wrong-parameter",
      says: "A parameter whose value is outside of its form is refused with 400, not corrected in silence.",
      why: "OpenAPI of the contract; RFC 9110, 15.5.1",
      mend: "Hold every query parameter to the schema that the OpenAPI description gives for it.",
      async run({ ask }) {
        const queries = ["limit=0", "limit=many", "kind=no-such-kind", "status=no-such-status"];
        const differences = [];
        for (const query of queries) differences.push(...statusIs(await ask(`/v1/records?${query}`), 400));
        return differences;
      },
    },
    {
      id: "unknown-parameter",
      says: "A parameter that the endpoint does not know is refused with 400: a filter that is misspelt would pass for one that holds.",
      why: "OpenAPI of the contract (no further parameters)",
      mend: "Refuse query parameters that are not declared.",
      run: async ({ ask }) => statusIs(await ask("/v1/records?juristiction=fr"), 400),
    },
  ],
};
