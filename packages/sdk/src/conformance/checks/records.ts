import { canonicalise, digestOf, isObject, NotCanonicalisable, readDocument } from "@civic/schema";
import { differs, headerIs, headerOf, sameBytes, statusIs } from "../asking/expecting.ts";
import { itemsIn, jsonIn, nextIn, textIn } from "../asking/json-in.ts";
import { type CheckGroup, type Difference, NotExamined } from "../check.ts";
import { sampleRecord } from "../samples/record.ts";

/** Records: the bytes that were published, whole and by page. */
export const recordChecks: CheckGroup = {
  title: "Records",
  checks: [
    {
      id: "record-canonical",
      says: "A record is served in its canonical bytes.",
      why: "RFC 8785",
      mend: "Store the bytes as they were published and send them as they are: what is parsed and written again is no longer what was signed.",
      async run(node) {
        const { answer } = await sampleRecord(node);
        const canonical = canonicalOf(answer.bytes);
        return differs(answer, {
          holds: canonical !== undefined && canonical === textIn(answer),
          expected: "the one text that RFC 8785 gives for this record",
          came: canonical === undefined ? "no document" : "another text of the same",
        });
      },
    },
    {
      id: "record-digest",
      says: "The ETag of a record is the SHA-256 of its bytes, the same on every node.",
      why: "OpenAPI of the contract (`ETag`)",
      mend: 'Send `ETag: "sha-256:<64 hexadecimal digits>"` over the bytes of the body.',
      async run(node) {
        const { answer } = await sampleRecord(node);
        const expected = `"${await digestOf(textIn(answer))}"`;
        return differs(answer, {
          holds: headerOf(answer, "ETag") === expected,
          expected: `ETag: ${expected}`,
          came: headerOf(answer, "ETag") ?? "no ETag",
        });
      },
    },
    {
      id: "record-address",
      says: "What is served at the address of a record has its id.",
      why: "OpenAPI of the contract (paths of records)",
      mend: "Address a record by its `id`: publisher, kind and name.",
      async run(node) {
        const { answer, id } = await sampleRecord(node);
        const record = jsonIn(answer);
        const actual = isObject(record) ? String(record["id"]) : "no record";
        return differs(answer, { holds: actual === id, expected: `"id": "${id}"`, came: actual });
      },
    },
    {
      id: "record-headers",
      says: "A record says in which model it was written, and whether its publisher signed it.",
      why: "OpenAPI of the contract (`Civic-Model-Version`, `Civic-Signature`)",
      mend: "Send both headers with every record.",
      async run(node) {
        const { answer } = await sampleRecord(node);
        const model = { form: /^\d+\.\d+\.\d+$/, expected: "a version of the model" };
        const signature = { form: /^(?:un)?signed$/, expected: "signed or unsigned" };
        return [
          ...headerIs(answer, "Civic-Model-Version", model),
          ...headerIs(answer, "Civic-Signature", signature),
        ];
      },
    },
    {
      id: "list-pages",
      says: "A list is walked page by page in the order of the ids, and no record comes twice.",
      why: "OpenAPI of the contract (`next`)",
      mend: "Let the cursor name the id that came last, not a number of rows.",
      async run({ ask }) {
        const differences: Difference[] = [];
        let [last, cursor] = ["", ""];
        for (let page = 0; page < 5; page += 1) {
          const answer = await ask(`/v1/records?limit=3${cursor}`);
          const items = itemsIn(answer);
          differences.push(...statusIs(answer, 200));
          if (items === undefined) return [...differences, ...noList(answer)];
          const here = items.map(({ id }) => String(id));
          differences.push(
            ...differs(answer, {
              holds: here.every((id, index) => (here[index - 1] ?? last) < id),
              expected: `ids in their order${last === "" ? "" : `, after ${last}`}`,
              came: here.join(", "),
            }),
          );
          last = here.at(-1) ?? last;
          const next = nextIn(answer);
          if (next === undefined) break;
          cursor = `&cursor=${encodeURIComponent(next)}`;
        }
        return differences;
      },
    },
    {
      id: "list-pages-meet",
      says: "Small pages hold what a large page holds.",
      why: "OpenAPI of the contract (`next`)",
      mend: "Begin a page with the first record behind the cursor.",
      async run({ ask }) {
        const large = await ask("/v1/records?limit=6");
        const first = await ask("/v1/records?limit=3");
        const next = nextIn(first);
        if (next === undefined) throw new NotExamined("the node holds too few records for two pages");
        const second = await ask(`/v1/records?limit=3&cursor=${encodeURIComponent(next)}`);
        const [all = [], ...parts] = [large, first, second].map((answer) =>
          (itemsIn(answer) ?? []).map(({ id }) => String(id)),
        );
        const small = parts.flat();
        // A page may be shorter than what was asked for.
        const length = Math.min(all.length, small.length);
        return differs(second, {
          holds: length > 3 && small.slice(0, length).join(" ") === all.slice(0, length).join(" "),
          expected: `the records that come after ${small[2]} in a page of six`,
          came: small.slice(3).join(", ") || "none",
        });
      },
    },
    {
      id: "list-filter",
      says: "A filter leaves only records that it names.",
      why: "OpenAPI of the contract (`kind`, `publisher`, `jurisdiction`)",
      mend: "Combine filters with “and”, and the values of one with “or”.",
      async run(node) {
        const { answer } = await sampleRecord(node);
        const record = jsonIn(answer);
        const differences: Difference[] = [];
        for (const name of ["kind", "publisher", "jurisdiction"]) {
          const value = isObject(record) ? String(record[name]) : "";
          const got = await node.ask(`/v1/records?limit=20&${name}=${encodeURIComponent(value)}`);
          const others = (itemsIn(got) ?? []).filter((item) => item[name] !== value);
          differences.push(
            ...statusIs(got, 200),
            ...differs(got, {
              holds: others.length === 0,
              expected: `records with "${name}": "${value}"`,
              came: others.map(({ id }) => String(id)).join(", "),
            }),
          );
        }
        return differences;
      },
    },
    {
      id: "list-cursor-changed",
      says: "A cursor of a list that the node has not made is refused with 400.",
      why: "OpenAPI of the contract (`invalid-cursor`)",
      mend: "Refuse what is no cursor instead of beginning anew, which doubles records at the caller.",
      run: async ({ ask }) => statusIs(await ask("/v1/records?cursor=conformance"), 400),
    },
    {
      id: "record-forms",
      says: "JSON is given to who takes it, and to who says nothing of what is taken; what the node cannot give is refused with 406.",
      why: "RFC 9110, 12.5.1 and 15.5.7",
      mend: "Weigh Accept, and answer 406 where no form of the record is taken.",
      async run(node) {
        const { path, answer } = await sampleRecord(node);
        const free = await node.ask(path);
        const any = await node.ask(path, { headers: { Accept: "text/html, */*;q=0.1" } });
        const strict = await node.ask(path, { headers: { Accept: "application/jose+json" } });
        const isSigned = headerOf(answer, "Civic-Signature") === "signed";
        return [
          ...sameBytes(free, answer),
          ...sameBytes(any, answer),
          ...statusIs(strict, isSigned ? 200 : 406),
        ];
      },
    },
  ],
};

function noList(answer: Parameters<typeof differs>[0]): readonly Difference[] {
  return differs(answer, { holds: false, expected: "a list `items` of records", came: "something else" });
}

/** The canonical text of a document; `undefined` where it is none. */
function canonicalOf(bytes: Uint8Array): string | undefined {
  const read = readDocument(bytes);
  if (!read.read) return undefined;
  try {
    return canonicalise(read.document);
  } catch (error) {
    if (error instanceof NotCanonicalisable) return undefined;
    throw error;
  }
}
