import { expect, test } from "vitest";
import type { Received } from "./asking/ask.ts";
import { type Check, NoAnswer, NotExamined } from "./check.ts";
import { type Examination, examine } from "./examine.ts";

const answer: Received = { request: "GET /", status: 200, headers: {}, bytes: new Uint8Array(3) };

function check(id: string, run: Check["run"], writes?: true): Check {
  return { id, says: "", why: "", mend: "", run, ...(writes && { writes }) };
}

async function outcomes(checks: readonly Check[], over: Partial<Examination> = {}) {
  const examined = await examine({
    groups: [{ title: "All", checks }],
    ask: async () => answer,
    writer: undefined,
    now: () => new Date(0),
    clock: () => 0,
    ...over,
  });
  return examined.map(({ outcome, ...rest }) => ("reason" in rest ? rest.reason : outcome));
}

const silent = check("silent", async () => {
  throw new NoAnswer("GET /", "none");
});

test("a check passes, fails, or cannot be examined", async () => {
  const difference = { request: "GET /", expected: "this", came: "that" };
  const told = await outcomes([
    check("right", async () => []),
    check("wrong", async () => [difference]),
    check("open", async () => {
      throw new NotExamined("there is nothing");
    }),
    silent,
    check("writing", async () => [], true),
  ]);
  expect(told).toEqual([
    "passed",
    "failed",
    "there is nothing",
    "failed",
    "it writes, and no publisher and key were given",
  ]);
});

test("of many differences the first are told", async () => {
  const many = Array.from({ length: 5000 }, () => ({ request: "", expected: "", came: "" }));
  const [examined] = await examine({
    groups: [{ title: "All", checks: [check("many", async () => many)] }],
    ask: async () => answer,
    writer: undefined,
    now: () => new Date(0),
    clock: () => 0,
  });
  expect(examined).toMatchObject({ outcome: "failed", differences: { length: 10 } });
});

test("a node that answers no more is asked no more", async () => {
  const right = check("right", async () => []);
  const told = await outcomes([silent, right, silent, silent, silent, right, silent]);
  expect(told.slice(4)).toEqual(["failed", "the node answers no more", "the node answers no more"]);
});

test("all of it ends, however slow the node is", async () => {
  let minutes = 0;
  const clock = () => minutes * 60_000;
  const slow = check("slow", async () => {
    minutes += 9;
    return [];
  });
  expect(await outcomes([slow, slow, slow, slow], { clock })).toEqual([
    "passed",
    "passed",
    "failed",
    "failed",
  ]);
});

test("the bytes of a check are bounded, whatever each answer may have", async () => {
  const bounds: (number | undefined)[] = [];
  const greedy = check("greedy", async ({ ask }) => {
    for (let round = 0; round < 7; round += 1) await ask("/");
    return [];
  });
  const bytes = new Uint8Array(12 * 1024 * 1024);
  await outcomes([greedy], {
    ask: async (_, { most }) => {
      bounds.push(most);
      return { ...answer, bytes: bytes.subarray(0, most) };
    },
  });
  expect(bounds.map((most) => (most ?? 0) / 1024 / 1024)).toEqual([12, 12, 12, 12, 12, 4, 0]);
});

test("what is worked out once is worked out once, and a node that is asked too much is left alone", async () => {
  let made = 0;
  const make = async () => {
    made += 1;
    return made;
  };
  const twice = check("twice", async ({ once }) => {
    expect([await once(make), await once(make)]).toEqual([1, 1]);
    return [];
  });
  const asks = check("asks", async ({ ask }) =>
    [...(await ask("/")).bytes].map(() => ({ request: "", expected: "", came: "" })),
  );
  expect(await outcomes([twice, twice, asks], { ask: async () => ({ ...answer, status: 429 }) })).toEqual([
    "passed",
    "passed",
    "the node takes no more requests for now (429): try again later",
  ]);
});

test("a fault of the checks is not taken for one of the node", async () => {
  const broken = check("broken", async () => {
    throw new TypeError("ours");
  });
  await expect(outcomes([broken])).rejects.toThrow("ours");
});
