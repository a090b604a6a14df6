import { expect, test } from "vitest";
import { deadAddress } from "../../tests/local-server.ts";
import { runCivic } from "../../tests/run-civic.ts";

test.each([
  [["chek", "data"], "Unknown command “chek”. Did you mean “check”?"],
  [["check", "data", "--fromat", "junit"], "Unknown option “--fromat”. Did you mean “--format”?"],
  [["publish", "data", "--api_key", "x"], "Did you mean “--api-key”?"],
  [["gaps", "--dta", "x"], "Did you mean “--data”"],
])("%j: what was most likely meant is proposed", async (args, said) => {
  expect(await runCivic(args)).toMatchObject({ code: 2, stderr: expect.stringContaining(said) });
});

test("a node that cannot be reached ends with 3, since the same may be tried again", async () => {
  const dead = await deadAddress();
  expect(await runCivic(["pull", "--node", dead])).toMatchObject({ code: 3, stdout: "" });
  expect((await runCivic(["--help"])).stdout).toContain("3 a node could not be reached");
});
