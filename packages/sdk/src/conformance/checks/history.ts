import { digestOf } from "@civic/schema";
import type { Received } from "../asking/ask.ts";
import { differs, headerOf, sameBytes, statusIs } from "../asking/expecting.ts";
import { given, itemsIn, textIn } from "../asking/json-in.ts";
import { type CheckGroup, type Difference, NotExamined } from "../check.ts";
import type { ExaminedNode } from "../examined-node.ts";
import { type SampleRecord, sampleRecord } from "../samples/record.ts";

/** A record with the history that the node gives of it. */
interface History extends SampleRecord {
  readonly list: Received;
  readonly versions: readonly Readonly<Record<string, unknown>>[];
}

function history(node: ExaminedNode): Promise<History> {
  return node.once(find);
}

async function find(node: ExaminedNode): Promise<History> {
  const sample = await sampleRecord(node);
  const list = given(await node.ask(`${sample.path}/versions`));
  const versions = itemsIn(list);
  if (versions === undefined || versions.length === 0)
    throw new NotExamined(`${list.request} lists no version`);
  return { ...sample, list, versions };
}

/** A path that the node gave. Another host is never asked: the node would say where the checks go. */
function ownPath(href: unknown): string | undefined {
  return typeof href === "string" && /^\/(?!\/)[\x21-\x7e]*$/.test(href) ? href : undefined;
}

/** History: a version never changes, and can be found again. */
export const historyChecks: CheckGroup = {
  title: "History",
  checks: [
    {
      id: "record-versions",
      says: "The versions of a record are listed, the newest first, each with status, digest, time and address.",
      why: "OpenAPI of the contract (`records.versions`)",
      mend: "List every version that is held at `…/versions`.",
      async run(node) {
        const { path } = await sampleRecord(node);
        const list = await node.ask(`${path}/versions`);
        const versions = itemsIn(list) ?? [];
        const numbers = versions.map(({ version }) => Number(version));
        const incomplete = versions.filter(
          ({ status, digest, at, href }) =>
            typeof status !== "string" ||
            !/^sha-256:[0-9a-f]{64}$/.test(String(digest)) ||
            Number.isNaN(Date.parse(String(at))) ||
            ownPath(href) === undefined,
        );
        return [
          ...statusIs(list, 200),
          ...differs(list, {
            holds:
              numbers.length > 0 && numbers.every((n, index) => index === 0 || n < (numbers[index - 1] ?? 0)),
            expected: "versions, from the newest to the oldest",
            came: numbers.join(", ") || "none",
          }),
          ...differs(list, {
            holds: incomplete.length === 0,
            expected: "each with `status`, `digest`, `at` and `href`, a path of this node",
            came: JSON.stringify(incomplete[0] ?? {}),
          }),
        ];
      },
    },
    {
      id: "version-bytes",
      says: "Each listed version is served at its address, in the bytes that its digest names.",
      why: "OpenAPI of the contract (`records.version`); RFC 8785",
      mend: "Keep the bytes of every version and serve them unchanged.",
      async run(node) {
        const { versions } = await history(node);
        const differences: Difference[] = [];
        for (const { href, digest } of versions.slice(0, 5)) {
          const path = ownPath(href);
          if (path === undefined) continue;
          const answer = await node.ask(path, { headers: { Accept: "application/json" } });
          const actual = await digestOf(textIn(answer));
          differences.push(
            ...statusIs(answer, 200),
            ...differs(answer, {
              holds: actual === digest,
              expected: `bytes with the digest ${String(digest)}`,
              came: actual,
            }),
          );
        }
        return differences;
      },
    },
    {
      id: "version-addresses",
      says: "`…/versions/{n}` and `?version=n` give the same, and for the latest version what the record gives.",
      why: "OpenAPI of the contract (`records.version`)",
      mend: "Answer both addresses by one handler.",
      async run(node) {
        const { path, version, answer } = await sampleRecord(node);
        const headers = { Accept: "application/json" };
        const byPath = await node.ask(`${path}/versions/${version}`, { headers });
        const byQuery = await node.ask(`${path}?version=${version}`, { headers });
        return [byPath, byQuery].flatMap((got) => [...statusIs(got, 200), ...sameBytes(got, answer)]);
      },
    },
    {
      id: "version-unknown",
      says: "A version that is not there yet is not found.",
      why: "RFC 9110, 15.5.5",
      mend: "Answer 404, not the latest version.",
      async run(node) {
        const { path, version } = await sampleRecord(node);
        return statusIs(await node.ask(`${path}/versions/${version + 1}`), 404);
      },
    },
    {
      id: "record-as-of",
      says: "`asOf` gives a record as the node knew it then, and nothing before it knew any.",
      why: "OpenAPI of the contract (`asOf`)",
      mend: "Go by the time at which the node took a version, not by what the record says of itself.",
      async run(node) {
        const { path, answer, versions, list } = await history(node);
        const { at } = versions[0] ?? {};
        if (typeof at !== "string" || Number.isNaN(Date.parse(at)))
          return differs(list, { holds: false, expected: "`at` of the newest version", came: String(at) });
        const now = await node.ask(`${path}?asOf=${encodeURIComponent(at)}`);
        const before = await node.ask(`${path}?asOf=1970-01-01`);
        return [...statusIs(now, 200), ...sameBytes(now, answer), ...statusIs(before, 404)];
      },
    },
    {
      id: "record-links",
      says: "A record links to its history; a version also to the latest, and to those before and after it.",
      why: "RFC 8288; RFC 5829 (`version-history`, `latest-version`, `predecessor-version`, `successor-version`)",
      mend: "Send Link with every record and version.",
      async run(node) {
        const { path, version, answer } = await sampleRecord(node);
        const one = await node.ask(`${path}/versions/${version}`);
        const wanted: readonly (readonly [Received, string])[] = [
          [answer, "version-history"],
          [one, "version-history"],
          [one, "latest-version"],
          ...(version > 1 ? [[one, "predecessor-version"] as const] : []),
        ];
        return wanted.flatMap(([got, relation]) =>
          differs(got, {
            holds: ownPath(targetOf(got, relation)) !== undefined,
            expected: `Link: <path of this node>; rel="${relation}"`,
            came: headerOf(got, "Link") ?? "no Link",
          }),
        );
      },
    },
    {
      id: "record-links-lead",
      says: "What a record links to is there.",
      why: "RFC 8288, 3.1",
      mend: "Write paths that this node answers.",
      async run(node) {
        const { path, version } = await sampleRecord(node);
        const one = await node.ask(`${path}/versions/${version}`);
        const differences: Difference[] = [];
        for (const relation of ["version-history", "latest-version"]) {
          const target = ownPath(targetOf(one, relation));
          if (target !== undefined) differences.push(...statusIs(await node.ask(target), 200));
        }
        return differences;
      },
    },
  ],
};

/** The target of a link with a relation (RFC 8288, 3). */
function targetOf(answer: Received, relation: string): string | undefined {
  const value = headerOf(answer, "Link") ?? "";
  for (const [, target, parameters = ""] of value.matchAll(/<([^<>]*)>((?:\s*;\s*[^,;]+)*)/g)) {
    const rel = /;\s*rel="?([^";]*)"?/i.exec(parameters)?.[1] ?? "";
    if (rel.split(" ").includes(relation)) return target;
  }
  return undefined;
}
