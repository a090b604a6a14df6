import { expect, test } from "vitest";
import { checkGroups } from "./checks.ts";

const checks = checkGroups.flatMap((group) => group.checks);

test("each check has a name of its own, of small words", () => {
  const ids = checks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
});

test("each check says what is done, where it is laid down, and how to mend it", () => {
  for (const { id, says, why, mend } of checks) {
    expect(says, id).toMatch(/^[A-Z`].*\.$/);
    expect(mend, id).toMatch(/^[A-Z].*\.$/);
    expect(why, id).toMatch(/RFC \d+|OpenAPI|problemKinds/);
  }
});
