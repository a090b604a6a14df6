import { expect, test } from "vitest";
import { describeFinding } from "../../findings/describe-finding.ts";
import { en } from "../../findings/messages/en.ts";

test("a part that the State does not name is answered with the nearest one that it does", () => {
  const params = { actual: "gb-sco", allowed: ["gb-eng", "gb-nir", "gb-sct", "gb-wls"] };
  const said = describeFinding({ code: "region-not-named", params }, en);
  expect(said).toContain("“gb-sco” is not among the parts");
  expect(said).toMatch(/subdivisions.+gb-sct/s);
});
