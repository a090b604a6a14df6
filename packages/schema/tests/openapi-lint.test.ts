import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import description from "../generated/openapi.json" with { type: "json" };

test("a linter finds nothing in the description, by its strictest rules", { timeout: 60_000 }, async () => {
  const config = await createConfig({ extends: ["recommended-strict"] });
  const lint = (document: object) =>
    lintFromString({ source: JSON.stringify(document), config, absoluteRef: "openapi.json" });
  const problems = await lint(description);
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
    [],
  );
  const { license: _, ...info } = description.info;
  expect((await lint({ ...description, info })).map(({ ruleId }) => ruleId)).toEqual(["info-license"]);
});
