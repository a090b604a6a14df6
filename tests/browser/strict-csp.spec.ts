import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { bundled } from "../../packages/schema/tests/bench/bundle.ts";

// What a ministry that allows no generated code would send. Styles, images and connections are not needed.
const policy = "default-src 'none'; script-src 'self'";
const origin = "https://page.example";

const record = JSON.parse(
  readFileSync("data/fr/compensation-scheme/fr-fgti-terrorism.json", "utf8"),
) as Record<string, unknown>;

const show = `
  const findings = (document) => validate(document).findings.filter((finding) => finding.severity === "error");
  const lines = (document) => findings(document).map(({ code, pointer }) => code + " " + pointer).join(", ");
  const { valid, broken } = JSON.parse(window.document.querySelector("#records").textContent);
  window.document.querySelector("#valid").textContent = lines(valid) || "no finding";
  window.document.querySelector("#broken").textContent = lines(broken) || "no finding";`;

const scripts = {
  "the entry for browsers": `
    import { structureValidator } from "@civic/schema/browser";
    import schema from "@civic/schema/structure/compensation-scheme.json";
    const validate = structureValidator(schema);${show}`,
  "structure and every rule": `
    import { validateRecord as validate } from "@civic/schema/validation";${show}`,
};

/** Opens a page under the policy with one script of its own; gives what the browser complains of. */
async function open(page: Page, source: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.exposeFunction("noteViolation", (directive: string) => complaints.push(directive));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      (window as unknown as { noteViolation(text: string): void }).noteViolation(event.violatedDirective);
    });
  });
  const script = await bundled(source);
  const broken = { ...record, colour: "red", version: 0, asOf: "Nov 2026" };
  const records = JSON.stringify({ valid: record, broken }).replaceAll("<", "\\u003c");
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const headers = { "content-security-policy": policy };
    if (pathname === "/check.js")
      return route.fulfill({ headers, contentType: "text/javascript", body: script });
    if (pathname !== "/") return route.fulfill({ status: 204, headers });
    const body = `<!doctype html><meta charset="utf-8"><title>Records</title><p id="valid"></p><p id="broken"></p>
      <script id="records" type="application/json">${records}</script><script type="module" src="/check.js"></script>`;
    return route.fulfill({ headers, contentType: "text/html", body });
  });
  await page.goto(`${origin}/`);
  return complaints;
}

for (const [name, source] of Object.entries(scripts)) {
  test(`validation under a strict Content-Security-Policy: ${name}`, async ({ page }) => {
    const complaints = await open(page, source);
    await expect(page.locator("#broken")).not.toBeEmpty();
    await expect(page.locator("#valid")).toHaveText("no finding");
    const shown = (await page.locator("#broken").textContent())?.split(", ").sort();
    expect(shown).toEqual(["too-small /version", "unknown-property /colour", "wrong-format /asOf"]);
    expect(complaints).toEqual([]);
  });
}

test("a script that generates code is caught, so the silence above means something", async ({ page }) => {
  const complaints = await open(
    page,
    "try { new Function('return 1')(); } catch { document.title = 'caught'; }",
  );
  await expect(page).toHaveTitle("caught");
  await expect.poll(() => complaints.join()).toContain("script-src");
});
