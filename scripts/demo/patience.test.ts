import { expect, it } from "vitest";
import { NotAsTold } from "./not-as-told.ts";
import { seen } from "./patience.ts";

const patient = { signal: new AbortController().signal, until: Number.POSITIVE_INFINITY };

it("looks until something is there, whatever fails before", async () => {
  let looks = 0;
  const check = async () => {
    looks += 1;
    if (looks === 1) throw new Error("not yet");
    return looks === 3 && "here";
  };
  expect(await seen("It is here.", check, patient)).toMatchObject({ value: "here" });
  expect(looks).toBe(3);
});

it("says what did not come to be so, and why the last look failed", async () => {
  const until = performance.now() + 50;
  const check = () => Promise.reject(new Error("refused"));
  const ending = seen("It is here.", check, { ...patient, until });
  await expect(ending).rejects.toThrow(new NotAsTold("It is here."));
  await expect(ending).rejects.toMatchObject({ cause: new Error("refused") });
});

it("ends at once where it is told to", async () => {
  const signal = AbortSignal.abort();
  await expect(seen("It is here.", async () => true, { ...patient, signal })).rejects.toThrow("aborted");
});
