import { canonicalise, digestOf, isObject } from "@civic/schema";
import type { Asked, Received } from "../asking/ask.ts";
import { differs, headerIs, headerOf, statusIs } from "../asking/expecting.ts";
import { itemsIn, jsonIn, textIn } from "../asking/json-in.ts";
import { type CheckGroup, NotExamined } from "../check.ts";
import type { ExaminedNode, Writer } from "../examined-node.ts";
import { versionsIn } from "../samples/feed.ts";
import { readStretch } from "../samples/feed-answer.ts";
import { testRecord, testRecordId } from "../samples/test-record.ts";

/** What was published for these checks. */
interface Published {
  readonly path: string;
  readonly version: number;
  readonly record: ReturnType<typeof testRecord>;
  readonly answer: Received;
}

function writerOf({ writer }: ExaminedNode): Writer {
  if (writer === undefined) throw new NotExamined("no publisher and key were given");
  return writer;
}

function putting(body: unknown, { apiKey }: Writer, headers: Asked["headers"] = {}): Asked {
  return {
    method: "PUT",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${apiKey}`, ...headers },
  };
}

/** The test record as it was published, whatever the answer. */
function published(node: ExaminedNode): Promise<Published> {
  return node.once(publish);
}

async function publish(node: ExaminedNode): Promise<Published> {
  const writer = writerOf(node);
  const path = `/v1/records/${testRecordId(writer)}`;
  const before = jsonIn(await node.ask(path));
  const last = isObject(before) && typeof before["version"] === "number" ? before["version"] : 0;
  const version = last + 1;
  const record = testRecord(writer, { version, now: node.now() });
  const answer = await node.ask(path, putting(record, writer));
  const problem = jsonIn(answer);
  if (answer.status === 422 && isObject(problem) && String(problem["type"]).endsWith(":invalid-signature"))
    throw new NotExamined("the node takes only what this publisher has signed at its desk");
  return { path, version, record, answer };
}

/** The same, where that succeeded. */
async function standing(node: ExaminedNode): Promise<Published> {
  const done = await published(node);
  if (done.answer.status === 201) return done;
  throw new NotExamined("the test record could not be published");
}

/** Writing, with a key: a test record is published, tried in every way, and withdrawn. */
export const writeChecks: CheckGroup = {
  title: "Writing",
  checks: [
    {
      id: "write-key-needed",
      says: "Who has no key, or a wrong one, writes nothing: 401, and how to name a key.",
      why: "RFC 9110, 15.5.2 and 11.6.1; RFC 6750",
      mend: "Look at Authorization before the body, and send WWW-Authenticate with 401.",
      async run({ ask }) {
        const path = "/v1/records/fr/service/conformance-check";
        const headers = { "Content-Type": "application/json" };
        const without = await ask(path, { method: "PUT", body: "{}", headers });
        const wrong = { ...headers, Authorization: "Bearer no-such-key" };
        return [without, await ask(path, { method: "PUT", body: "{}", headers: wrong })].flatMap((answer) => [
          ...statusIs(answer, 401),
          ...headerIs(answer, "WWW-Authenticate", { form: /^Bearer\b/i, expected: "Bearer" }),
        ]);
      },
    },
    {
      id: "write-publish",
      writes: true,
      says: "A record that is published is there, in its canonical bytes, as soon as 201 is answered.",
      why: "OpenAPI of the contract (`records.put`); RFC 9110, 15.3.2; RFC 8785",
      mend: "Canonicalise once, at the door; answer 201 with Location and the ETag of the stored bytes.",
      async run(node) {
        const { path, record, answer } = await published(node);
        const canonical = canonicalise(record);
        const read = await node.ask(path, { headers: { Accept: "application/json" } });
        return [
          ...statusIs(answer, 201),
          ...headerIs(answer, "Location", { form: /^\S+$/, expected: "where it is served" }),
          ...differs(answer, {
            holds: headerOf(answer, "ETag") === `"${await digestOf(canonical)}"`,
            expected: `ETag: "${await digestOf(canonical)}"`,
            came: headerOf(answer, "ETag") ?? "no ETag",
          }),
          ...statusIs(read, 200),
          ...differs(read, {
            holds: textIn(read) === canonical,
            expected: "the canonical bytes of what was published",
            came: "other bytes",
          }),
        ];
      },
    },
    {
      id: "write-again",
      writes: true,
      says: "The same version with the same content again changes nothing, and is answered 200.",
      why: "OpenAPI of the contract (`records.put`); RFC 9110, 9.2.2 (PUT is idempotent)",
      mend: "Compare the digest with that of the stored version before anything is written.",
      async run(node) {
        const { path, record } = await standing(node);
        return statusIs(await node.ask(path, putting(record, writerOf(node))), 200);
      },
    },
    {
      id: "write-conflict",
      writes: true,
      says: "Another content for a version that is there, or a version further on than the next, is refused with 409.",
      why: "OpenAPI of the contract (`version-conflict`); RFC 9110, 15.5.10",
      mend: "Take only the next version; what was published under a number stays as it is.",
      async run(node) {
        const { path, record, version } = await standing(node);
        const other = { ...record, name: { en: "Conformance check: another content" } };
        const far = { ...record, version: version + 2 };
        const answers = [await node.ask(path, putting(other, writerOf(node)))];
        answers.push(await node.ask(path, putting(far, writerOf(node))));
        return answers.flatMap((answer) => statusIs(answer, 409));
      },
    },
    {
      id: "write-conditions",
      writes: true,
      says: "If-None-Match: * and If-Match with another tag keep a version from being written: 412.",
      why: "RFC 9110, 13.1.1, 13.1.2 and 15.5.13",
      mend: "Weigh the conditions in the transaction that writes.",
      async run(node) {
        const { path, record, version } = await standing(node);
        const next = { ...record, version: version + 1 };
        const answers: Received[] = [];
        for (const condition of [{ "If-None-Match": "*" }, { "If-Match": '"sha-256:0"' }])
          answers.push(await node.ask(path, putting(next, writerOf(node), condition)));
        return answers.flatMap((answer) => statusIs(answer, 412));
      },
    },
    {
      id: "write-invalid",
      writes: true,
      says: "A record that is not valid is refused with 422, with the code and the place of each fault.",
      why: "OpenAPI of the contract (`invalid-record`); RFC 6901",
      mend: "Validate by the schemas and rules of the model, and list findings with `code` and `pointer`.",
      async run(node) {
        const { path, record, version } = await standing(node);
        const { name: _, ...without } = { ...record, version: version + 1 };
        const answer = await node.ask(path, putting(without, writerOf(node)));
        const problem = jsonIn(answer);
        const findings = isObject(problem) && Array.isArray(problem["findings"]) ? problem["findings"] : [];
        const isSaid = (each: unknown) =>
          isObject(each) && "code" in each && String(each["pointer"]).startsWith("/");
        return [
          ...statusIs(answer, 422),
          ...differs(answer, {
            holds: findings.some(isSaid),
            expected: "findings with code and pointer",
            came: `${findings.length} findings`,
          }),
        ];
      },
    },
    {
      id: "write-misplaced",
      writes: true,
      says: "A record is not taken at the address of another.",
      why: "OpenAPI of the contract (`records.put`)",
      mend: "Compare the id in the body with the path.",
      async run(node) {
        const { path, record, version } = await standing(node);
        const next = { ...record, version: version + 1 };
        return statusIs(await node.ask(`${path}-2`, putting(next, writerOf(node))), 400, 409, 422);
      },
    },
    {
      id: "write-other-publisher",
      writes: true,
      says: "A key writes for its own publisher alone.",
      why: "RFC 9110, 15.5.4; OpenAPI of the contract (`forbidden`)",
      mend: "Hold the publisher of the address to what the key may do.",
      async run(node) {
        const writer = writerOf(node);
        const other = writer.publisher === "fj" ? "ws" : "fj";
        const answer = await node.ask(`/v1/records/${other}/service/conformance-check`, putting({}, writer));
        if (answer.status === 422) throw new NotExamined("the key is good for other publishers, too");
        return statusIs(answer, 403);
      },
    },
    {
      id: "write-set-dry-run",
      writes: true,
      says: "A set that is only tried is answered as if it were published, and nothing is kept.",
      why: "OpenAPI of the contract (`POST /v1/sets`, `dryRun`)",
      mend: "Go the whole way up to the end of the transaction, then roll it back.",
      async run(node) {
        const { path, record, version } = await standing(node);
        const next = { ...record, version: version + 1 };
        const trying = { ...putting({ versions: [next] }, writerOf(node)), method: "POST" };
        const answer = await node.ask("/v1/sets?dryRun=true", trying);
        const said = jsonIn(answer);
        return [
          ...statusIs(answer, 200),
          ...differs(answer, {
            holds: isObject(said) && said["kept"] === false,
            expected: '"kept": false',
            came: isObject(said) ? `"kept": ${JSON.stringify(said["kept"])}` : "no JSON object",
          }),
          ...statusIs(await node.ask(`${path}/versions/${version + 1}`), 404),
        ];
      },
    },
    {
      id: "write-withdraw",
      writes: true,
      says: "A record is withdrawn by its next version: it leaves the list, and can be read as withdrawn.",
      why: "OpenAPI of the contract (`status`)",
      mend: "Keep withdrawn records out of lists, and serve them at their address.",
      async run(node) {
        const { path, record, version } = await standing(node);
        const last = { ...record, version: version + 1, status: "withdrawn" };
        const answer = await node.ask(path, putting(last, writerOf(node)));
        const read = jsonIn(await node.ask(path));
        const list = await node.ask(
          `/v1/records?publisher=${writerOf(node).publisher}&kind=service&text=conformance`,
        );
        const listed = (itemsIn(list) ?? []).some(({ id }) => id === record.id);
        return [
          ...statusIs(answer, 201),
          ...differs(
            { request: `GET ${path}` },
            {
              holds: isObject(read) && read["status"] === "withdrawn",
              expected: '"status": "withdrawn"',
              came: isObject(read) ? String(read["status"]) : "no record",
            },
          ),
          ...differs(list, { holds: !listed, expected: "a list without it", came: "a list with it" }),
        ];
      },
    },
    {
      id: "write-in-feed",
      writes: true,
      says: "What was published and what was withdrawn stands in the feed, in that order.",
      why: "OpenAPI of the contract (`FeedLine`)",
      mend: "Log every version in the transaction that stores it.",
      async run(node) {
        const { record, version } = await standing(node);
        const query = { publisher: record.publisher, kind: record.kind };
        const { entries, answers, whole } = await readStretch(node, { query, limit: 1000, most: 20 });
        const told = versionsIn(entries)
          .filter(({ head }) => head.id === record.id && head.version >= version)
          .map(({ head, entry }) => `${entry.op} ${head.version}`);
        if (!whole) throw new NotExamined("the feed of this publisher has no end within 20,000 lines");
        const expected = [`put ${version}`, `withdraw ${version + 1}`].join(", ");
        return differs(answers.at(-1)?.answer ?? { request: "GET /v1/feed" }, {
          holds: told.join(", ") === expected,
          expected,
          came: told.join(", ") || "neither",
        });
      },
    },
  ],
};
