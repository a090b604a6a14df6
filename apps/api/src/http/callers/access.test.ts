import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { languageOf } from "../../words/language.ts";
import { type ApiKey, authorise, type WriteTarget } from "./access.ts";

const desk: ApiKey = {
  name: "desk",
  publisher: "fr",
  jurisdictions: ["fr"],
  kinds: ["service"],
  digest: createHash("sha256").update("civic_desk").digest(),
  lastDay: "2026-11-30",
};

const service: WriteTarget = { publisher: "fr", kind: "service", slug: "line" };

function tried(
  target: WriteTarget = service,
  { today = "2026-11-29", header = "Bearer civic_desk", ...changed }: Partial<ApiKey> & Given = {},
) {
  return authorise(header, target, { keys: [{ ...desk, ...changed }], today });
}

interface Given {
  readonly today?: string;
  readonly header?: string | null;
}

describe("a key", () => {
  test("is taken for what it was made for, on its last day too", () => {
    for (const today of ["2026-11-29", "2026-11-30"])
      expect(tried(service, { today })).toMatchObject({ writer: { name: "desk" } });
    expect(tried({ publisher: "fr", kind: "pathway" }, { kinds: "every" })).toHaveProperty("writer");
    // Of many records at once the address says nothing; each of them is looked at.
    expect(tried({})).toMatchObject({ writer: { kinds: ["service"] } });
  });

  test.each([
    ["missing", "unauthorised", tried(service, { header: null })],
    ["unknown", "unauthorised", tried(service, { header: "Basic abc" })],
    ["unknown", "unauthorised", tried(service, { header: "Bearer civic_other" })],
    ["revoked", "unauthorised", tried(service, { isRevoked: true })],
    ["expired", "unauthorised", tried(service, { today: "2026-12-01" })],
    ["forbidden", "forbidden", tried({ ...service, publisher: "be" })],
    ["forbidden", "forbidden", tried({ ...service, kind: "pathway" })],
  ])("that is %s is refused as %s", (reason, refused, answer) => {
    expect(answer).toMatchObject({ reason, refusal: { refused } });
  });

  test("that is not taken is told why, in every language", async () => {
    const details = [
      tried(service, { header: "Bearer civic_other" }),
      tried(service, { isRevoked: true }),
      tried(service, { today: "2026-12-01" }),
      tried({ ...service, publisher: "be" }),
      tried({ ...service, kind: "pathway" }),
    ].map((answer) => ("refusal" in answer ? answer.refusal.detail : undefined));
    for (const tag of ["en", "fr", "es", "de", "ar"] as const) {
      const { words } = await languageOf(tag);
      const sentences = details.map((detail) => detail?.(words.details) ?? "");
      expect(new Set(sentences).size).toBe(details.length);
      expect(sentences[2]).toContain("2026-11-30");
      expect(sentences[4]).toContain("pathway");
    }
  });
});
