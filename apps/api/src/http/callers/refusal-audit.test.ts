import { expect, test } from "vitest";
import type { RefusedWrite } from "../../store/audit-trail.ts";
import { createRefusalAudit, mostRefusals } from "./refusal-audit.ts";

const refused = { action: "records.put", caller: "desk", request: "3f0c", outcome: "forbidden" };

function trail() {
  const batches: (readonly RefusedWrite[])[] = [];
  const errors: unknown[] = [];
  const state = { time: Date.parse("2026-11-29T12:00:00Z"), isFull: false, leftOut: 0 };
  const audit = createRefusalAudit({
    audit: {
      async addRefused(entries) {
        if (state.isFull) throw new Error("full");
        batches.push(entries);
      },
    },
    now: () => new Date(state.time),
    onError: (error) => errors.push(error),
    onLeftOut: () => {
      state.leftOut += 1;
    },
  });
  return { audit, batches, errors, state };
}

test("refusals are written down with their time; those that come meanwhile, together", async () => {
  const { audit, batches } = trail();
  for (const outcome of ["forbidden", "expired", "revoked"]) audit.add({ ...refused, outcome });
  await audit.settled();
  const at = "2026-11-29T12:00:00.000Z";
  expect(batches).toEqual([
    [{ ...refused, at }],
    [
      { ...refused, outcome: "expired", at },
      { ...refused, outcome: "revoked", at },
    ],
  ]);
  await audit.settled();
});

test("a key that is refused too often within a minute is heard of again in the next", async () => {
  const { audit, batches, state } = trail();
  for (let index = 0; index < mostRefusals + 3; index += 1) audit.add(refused);
  audit.add({ ...refused, caller: "till" });
  expect(state.leftOut).toBe(3);
  state.time += 60_000;
  audit.add(refused);
  await audit.settled();
  expect(state.leftOut).toBe(3);
  expect(batches.flat()).toHaveLength(mostRefusals + 2);
});

test("a store without room keeps nobody waiting, and is told of", async () => {
  const { audit, batches, errors, state } = trail();
  state.isFull = true;
  audit.add(refused);
  await audit.settled();
  expect(errors).toHaveLength(1);
  state.isFull = false;
  audit.add(refused);
  await audit.settled();
  expect(batches).toHaveLength(1);
});
