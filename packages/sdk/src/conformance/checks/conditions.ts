import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { answerBytes, type Received } from "../asking/ask.ts";
import { differs, headerIs, headerOf, sameBytes, statusIs } from "../asking/expecting.ts";
import { type CheckGroup, type Difference, NotExamined } from "../check.ts";
import type { ExaminedNode } from "../examined-node.ts";
import { type SampleRecord, sampleRecord } from "../samples/record.ts";

const strong = { form: /^"[\x21\x23-\x7e]+"$/, expected: "a strong tag" } as const;
const other = '"sha-256:0000000000000000000000000000000000000000000000000000000000000000"';

async function tagged(node: ExaminedNode): Promise<SampleRecord & { readonly tag: string }> {
  const sample = await sampleRecord(node);
  const tag = headerOf(sample.answer, "ETag");
  if (tag === undefined) throw new NotExamined("records have no ETag");
  return { ...sample, tag };
}

/** Conditional requests and codings: copies that are right need not be sent again. */
export const conditionChecks: CheckGroup = {
  title: "Conditional requests",
  checks: [
    {
      id: "etag-strong",
      says: "Records and lists come with a strong ETag.",
      why: "RFC 9110, 8.8.3",
      mend: "Make the ETag from the digest of the bytes; a proxy that compresses on the way must not weaken it.",
      async run(node) {
        const answers = [(await sampleRecord(node)).answer, await node.ask("/v1/records?limit=1")];
        return answers.flatMap((answer) => headerIs(answer, "ETag", strong));
      },
    },
    {
      id: "etag-revalidates",
      says: "If-None-Match with the tag of the copy that is held, alone, weakened, in a list or as *, is answered 304 without a body.",
      why: "RFC 9110, 13.1.2 (weak comparison) and 15.4.5",
      mend: "Compare every tag of the list by its opaque part, before anything is written.",
      async run(node) {
        const { path, tag } = await tagged(node);
        const differences: Difference[] = [];
        for (const condition of [tag, `W/${tag.replace(/^W\//, "")}`, `${other}, ${tag}`, "*"]) {
          const answer = await node.ask(path, { headers: { "If-None-Match": condition } });
          differences.push(...statusIs(answer, 304), ...empty(answer));
        }
        return differences;
      },
    },
    {
      id: "etag-of-304",
      says: "A 304 repeats the ETag.",
      why: "RFC 9110, 15.4.5",
      mend: "Send ETag and Vary with 304 as with 200.",
      async run(node) {
        const { path, tag } = await tagged(node);
        const answer = await node.ask(path, { headers: { "If-None-Match": tag } });
        if (answer.status !== 304) throw new NotExamined("If-None-Match is not answered 304");
        return differs(answer, {
          holds: headerOf(answer, "ETag") === tag,
          expected: `ETag: ${tag}`,
          came: headerOf(answer, "ETag") ?? "no ETag",
        });
      },
    },
    {
      id: "etag-other",
      says: "If-None-Match with another tag gives the record.",
      why: "RFC 9110, 13.1.2",
      mend: "Answer 304 only where a tag of the list is that of what would be sent.",
      async run(node) {
        const { path, answer } = await sampleRecord(node);
        const got = await node.ask(path, { headers: { "If-None-Match": other, Accept: "application/json" } });
        return [...statusIs(got, 200), ...sameBytes(got, answer)];
      },
    },
    {
      id: "if-match",
      says: "If-Match with the tag of the record gives it, with another tag 412.",
      why: "RFC 9110, 13.1.1 (strong comparison)",
      mend: "Look at If-Match before If-None-Match, and answer 412 where no tag of it is right.",
      async run(node) {
        const { path, tag } = await tagged(node);
        return [
          ...statusIs(await node.ask(path, { headers: { "If-Match": tag } }), 200),
          ...statusIs(await node.ask(path, { headers: { "If-Match": other } }), 412),
        ];
      },
    },
    {
      id: "vary-said",
      says: "A record says that it varies by Accept and Accept-Encoding.",
      why: "RFC 9110, 12.5.5",
      mend: "Send Vary with both names; without it a cache gives the signed form to who asked for the record.",
      async run(node) {
        const { answer } = await sampleRecord(node);
        return ["Accept", "Accept-Encoding"].flatMap((name) =>
          headerIs(answer, "Vary", {
            form: new RegExp(`(?:^|,)\\s*(?:${name}|\\*)\\s*(?:,|$)`, "i"),
            expected: `a list with ${name} in it`,
          }),
        );
      },
    },
    {
      id: "coding-not-asked",
      says: "What nobody asked for under a coding comes as it is.",
      why: "RFC 9110, 12.5.3",
      mend: "Compress only for who names the coding in Accept-Encoding, at every proxy on the way.",
      async run(node) {
        const answer = await node.ask((await sampleRecord(node)).path, {
          headers: { "Accept-Encoding": "identity" },
        });
        const coding = headerOf(answer, "Content-Encoding");
        return differs(answer, {
          holds: coding === undefined || coding === "identity",
          expected: "no Content-Encoding",
          came: String(coding),
        });
      },
    },
    {
      id: "coding-own-tag",
      says: "Under a coding the bytes are the same, and the ETag is another.",
      why: "RFC 9110, 8.8.3.3: other bytes, another strong tag",
      mend: 'Give each coding a tag of its own, such as `"<digest>-gzip"`.',
      async run(node) {
        const { path, answer: bare, tag } = await tagged(node);
        const differences: Difference[] = [];
        for (const coding of ["gzip", "br"] as const) {
          const headers = { Accept: "application/json", "Accept-Encoding": coding };
          const answer = await node.ask(path, { headers });
          if (headerOf(answer, "Content-Encoding") !== coding) continue;
          const bytes = decoded(answer.bytes, coding);
          differences.push(
            ...(bytes === undefined
              ? differs(answer, {
                  holds: false,
                  expected: `bytes under ${coding}`,
                  came: "bytes that are not",
                })
              : sameBytes({ ...answer, bytes }, bare)),
            ...differs(answer, {
              holds: headerOf(answer, "ETag") !== tag,
              expected: `another ETag than ${tag}`,
              came: "the ETag of the bare bytes",
            }),
          );
        }
        return differences;
      },
    },
  ],
};

function empty(answer: Received): readonly Difference[] {
  const { byteLength } = answer.bytes;
  return differs(answer, { holds: byteLength === 0, expected: "no body", came: `${byteLength} bytes` });
}

/** What was compressed, up to the length of any answer: few bytes may stand for many. */
function decoded(bytes: Uint8Array, coding: "gzip" | "br"): Uint8Array | undefined {
  const decompress = coding === "br" ? brotliDecompressSync : gunzipSync;
  try {
    return decompress(bytes, { maxOutputLength: answerBytes });
  } catch {
    return undefined;
  }
}
