import { expect, test } from "vitest";
import { startMessage } from "./start-message.ts";

const facts = {
  origin: "http://127.0.0.1:8080",
  place: "embedded store, /data/civic.sqlite",
  counts: new Map([
    ["be", 34],
    ["fr", 72],
  ]),
  hasDashboard: true,
};

test("says where everything is and what there is", () => {
  const message = startMessage(facts);
  expect(message).toMatch(/^ {2}Dashboard {6}http:\/\/127\.0\.0\.1:8080\/$/m);
  expect(message).toMatch(/^ {2}API {12}http:\/\/127\.0\.0\.1:8080\/v1\/records$/m);
  expect(message).toMatch(/^ {2}Documentation {2}http:\/\/127\.0\.0\.1:8080\/docs$/m);
  expect(message).toMatch(/^ {2}Store {10}embedded store, \/data\/civic\.sqlite$/m);
  expect(message).toMatch(/^ {2}Records {8}106 \(be 34, fr 72\)$/m);
});

test("says what the start changed, and that nothing is there", () => {
  const load = {
    loaded: true,
    reports: [],
    errors: 0,
    unlisted: 0,
    disagreements: [],
    added: 2,
    unchanged: 104,
    older: ["be/service/x.json"],
  };
  expect(startMessage({ ...facts, load })).toContain(
    "106 (be 34, fr 72); at this start 2 added, 104 unchanged, 1 older than what is stored\n",
  );
  expect(startMessage({ ...facts, load })).toContain(
    "  Unsigned       106 records come from the folder, without a signature: local to this node. A mirror takes\n" +
      "                 them only where",
  );
  expect(startMessage({ ...facts, load: { ...load, added: 0, unchanged: 1 } })).toMatch(
    /^ {2}Unsigned {7}1 record comes from the folder, .*\n {17}it only where its operator/m,
  );
  expect(startMessage(facts)).not.toContain("Unsigned");
  const empty = startMessage({ ...facts, counts: new Map(), hasDashboard: false });
  expect(empty).toMatch(/^ {2}Records {8}0$/m);
  expect(empty).toContain("(not built: npm run build)");
});

test("names both sides of a disagreement, and what can be done", () => {
  const disagreed = (slug: string) => ({
    path: `be/service/${slug}.json`,
    id: `be/service/${slug}`,
    version: 3,
    stored: "sha-256:1" as const,
    writtenBy: "https://peer.example",
    offered: "sha-256:2" as const,
  });
  const load = {
    ...{ loaded: true, reports: [], errors: 0, unlisted: 0, added: 0, unchanged: 0, older: [] },
    disagreements: ["a", "b", "c", "d", "e", "f", "g"].map(disagreed),
  };
  const message = startMessage({ ...facts, load });
  expect(message).toContain("  Disagreements  7: ");
  expect(message).toContain(
    "    be/service/a, version 3\n      stored   sha-256:1 from https://peer.example\n",
  );
  expect(message).toContain("      offered  sha-256:2 in be/service/a.json\n");
  expect(message).toContain("    and 2 more\n");
  expect(message).toContain("give it a higher version");
});
