import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";
import { present, recordFile } from "./record-files.ts";

const pages = [
  "coverage",
  "countries",
  "countries/fr",
  "countries/be",
  "compensation",
  "pathways?states=fr,gr",
  "recognition",
  "report?states=fr",
  "navigator",
  "exchange",
  "search#q=psychological",
];
const panels = [
  "coverage?phase=emergency&state=fr&cell=psychological-support",
  "coverage?phase=early&state=be&cell=physical-health",
  "recognition?state=fr&cell=monument",
  "compensation?head=terrorism-specific-harm&scheme=civic/fr-fgti-terrorism",
];

for (const { language, colorScheme } of [
  { language: "en", colorScheme: "light" },
  { language: "fr", colorScheme: "light" },
  { language: "en", colorScheme: "dark" },
] as const) {
  // What is dark has the same structure and other colours.
  const expectNone = colorScheme === "dark" ? expectContrast : expectNoViolations;
  test(`no violation: ${language}, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const path of pages) {
      await openPage(page, `/${language}/${path}`);
      await expectNone(page);
    }
    for (const path of panels) {
      await openPage(page, `/${language}/${path}`);
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNone(page);
    }
  });
}

test("no violation on a phone, with every source open, and on a page that does not exist", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [...pages, "nowhere"]) {
    await openPage(page, `/en/${path}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    // What stands in them may be asked for only now.
    await expect(page.locator(".loading")).toHaveCount(0);
    await expectNoViolations(page);
  }
});

test("the start leads to the language of the reader", async ({ browser, baseURL }) => {
  for (const [locale, language] of [
    ["fr-BE", "fr"],
    ["en-GB", "en"],
    ["de-DE", "de"],
    ["pl-PL", "en"],
  ]) {
    const context = await browser.newContext({
      locale: present(locale),
      ...(baseURL !== undefined && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto("/");
    await expect(page).toHaveURL(new RegExp(`/${language}/?$`));
    await expect(page.locator("html")).toHaveAttribute("lang", present(language));
    await context.close();
  }
});

test("the language switch keeps the view", async ({ page }) => {
  const cump = recordFile("service", "fr-cump");
  const view = "phase=follow-up&need=psychological-support";
  await page.goto(`/en/coverage?${view}`);
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/coverage\\?${view}$`));
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page).toHaveTitle("Couverture des besoins, Suivi – CIVIC");
  await expect(page.getByRole("columnheader", { name: "Premiers secours psychologiques" })).toBeAttached();

  await page.goto("/fr/coverage?phase=emergency&state=fr&cell=psychological-support");
  const panel = page.getByRole("dialog");
  await expect(panel).toContainText(present(cump.name.fr));
  await expect(panel).toContainText("Traduction provisoire");
  await panel.getByRole("link", { name: "Lire l’original (anglais)" }).click();
  await expect(page).toHaveURL(/\/en\/coverage\?phase=emergency&state=fr&cell=psychological-support/);
  await expect(page.getByRole("dialog")).toContainText(present(cump.name.en));
});

test("every page names itself and bears the mark of compiled records", async ({ page }) => {
  const titles = [
    ["coverage", "Coverage of needs, Emergency – CIVIC"],
    ["countries", "Countries – CIVIC"],
    ["countries/fr", "France – CIVIC"],
    ["recognition", "Recognition and memory – CIVIC"],
    ["compensation", "Compensation, head by head – CIVIC"],
    ["report?states=fr", "Report of conclusions: France – CIVIC"],
  ];
  for (const [path, title] of titles) {
    await page.goto(`/en/${path}`);
    await expect(page).toHaveTitle(present(title));
    const mark = page.getByRole("main").getByText("Compiled from public sources, not confirmed by the State");
    await expect(mark.first()).toBeVisible();
    await expect(page.locator(".compiled-mark").first()).toContainText(/data of .*November 2026/);
    await expect(page.getByRole("contentinfo")).toContainText("no State has confirmed it");
  }
});

test("the keyboard skips to the content; a new page takes the focus to its heading", async ({ page }) => {
  await page.goto("/en/coverage");
  await expect(page.getByRole("gridcell").first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await goThroughMenu(page, "Compare States", "Compensation");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("the theme follows the device, or the choice, which lasts", async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/en/countries");
  await expect.poll(background).toBe("rgb(18, 23, 31)");
  await page.getByRole("radio", { name: "Light" }).check({ force: true });
  expect(await background()).toBe("rgb(255, 255, 255)");
  await page.reload();
  await expect.poll(background).toBe("rgb(255, 255, 255)");
  await page.getByRole("radio", { name: "As the system" }).check({ force: true });
  expect(await background()).toBe("rgb(18, 23, 31)");
});

test("no page scrolls sideways, down to 320 pixels", async ({ page }) => {
  test.slow();
  for (const path of [...pages, "coverage?need=psychological-support", ...panels]) {
    await openPage(page, `/fr/${path}`);
    for (const width of [1366, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const beyond = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(beyond, { message: `${path} at ${width}` }).toBeLessThanOrEqual(0);
    }
  }
  for (const path of ["/de/countries/fr", "/ar/countries/fr", "/ar/cross-border?event=fr&home=de"]) {
    await openPage(page, path);
    const openEvery = () =>
      page.evaluate(() => {
        const closed = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
        for (const details of closed) details.open = true;
        return closed.length;
      });
    await expect.poll(openEvery).toBe(0);
    await expect(page.locator(".loading")).toHaveCount(0);
    await expect(page.locator(".postal-lines").filter({ visible: true }).first()).toBeVisible();
    expect(await page.evaluate(beyondTheEdges), path).toEqual([]);
  }
});

/** Text of whatever stands beyond an edge of the window, where nothing around it can be scrolled. */
function beyondTheEdges(): string[] {
  const scrolls = (one: Element): boolean =>
    getComputedStyle(one).overflowX !== "visible" ||
    (one.parentElement !== null && one.parentElement !== document.body && scrolls(one.parentElement));
  return [...document.querySelectorAll("main *")]
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1) && !scrolls(one);
    })
    .map(({ textContent }) => textContent.slice(0, 60));
}

test("where the page runs from right to left, so does what points, whatever its language", async ({
  page,
}) => {
  const turned = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, "::before").transform);
  await page.goto("/en/compensation");
  const chevron = "details.disclosure > summary";
  await expect(page.locator(chevron).first()).toBeVisible();
  const forward = await turned(chevron);
  const turnRound = () =>
    page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
  await turnRound();
  const [a, b, c, d] = present(/\((.+)\)/.exec(forward)?.[1])
    .split(", ")
    .map(Number);
  const [a2, b2, c2, d2] = present(/\((.+)\)/.exec(await turned(chevron))?.[1])
    .split(", ")
    .map(Number);
  expect([a2, b2, c2, d2]).toEqual([a, -present(b), -present(c), d]);
  await page.goto("/en/countries/fr#pathway");
  const arrow = page.locator(".transition-targets li").first();
  await expect(arrow).toBeAttached();
  await turnRound();
  expect(await arrow.evaluate((element) => getComputedStyle(element, "::before").content)).toBe('"←"');
});

test("a failure says what failed and where, and another attempt mends it", async ({ page }) => {
  await page.route("**/v1/coverage**", (route) => route.abort());
  await page.goto("/en/coverage");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The node could not be reached.");
  await expect(alert).toContainText(new URL(page.url()).origin);
  await page.unroute("**/v1/coverage**");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("grid")).toBeVisible();
});

test("a page whose very first script is lost says so, in the language of the address", async ({ page }) => {
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.goto("/fr/navigator");
  await expect(page.getByRole("alert")).toContainText("Le début de cette page n’est pas arrivé.");
  await page.unroute("**/assets/index-*.js");
  await page.getByRole("button", { name: "Recharger" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Qui aide\u00a0?");
});

test("what hangs is said: the first script, the script of a page, the words of a language", async ({
  page,
}) => {
  const hang = (scripts: string) => page.route(scripts, () => undefined);
  await hang("**/assets/index-*.js");
  await page.goto("/de/contacts", { waitUntil: "commit" });
  await expect(page.getByRole("status")).toHaveText(/^Der Anfang dieser Seite kommt langsam/);
  await page.unroute("**/assets/index-*.js");
  await hang("**/assets/contacts-page*.js");
  await page.goto("/en/contacts", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Contacts");
  const main = page.getByRole("main");
  await expect(main.getByRole("status")).toHaveText("The node is slow to answer; still waiting…");
  await page.unroute("**/assets/contacts-page*.js");
  await openPage(page, "/en/contacts");
  await hang("**/assets/de-*.js");
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(main).toHaveAttribute("aria-busy", "true");
  await expect(main.locator(".on-the-way")).toHaveText("The node is slow to answer; still waiting…");
});

test("a shared script that stays lost offers to load the page again", async ({ page }) => {
  await openPage(page, "/en");
  await page.route("**/assets/many-pages*.js", (route) => route.abort());
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href$="/en/contacts"]')?.click());
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("What was entered is kept.");
  await page.unroute("**/assets/many-pages*.js");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(alert).toContainText("then what was entered is lost");
  await alert.getByRole("button", { name: "Load the page again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Contacts");
});

test("an address that cannot be read is no page, in the frame and in its language", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  for (const [address, title] of [
    ["/en/%", "There is no such page"],
    ["/en/countries/%ff", "There is no such page"],
    ["/ar/%ff", "هذه الصفحة غير موجودة"],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("contentinfo")).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test("an address without a page says so in the language it begins with", async ({ page }) => {
  await page.goto("/fr/nulle-part");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette page n’existe pas");
  await page.goto("/xx/coverage");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
});

test("the first view stays within its budget", async ({ page, request }) => {
  const html = await (await request.get("/en/coverage", { headers: { accept: "text/html" } })).text();
  const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map((match) => present(match[1]));
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = await Promise.all(
    scripts.map(async (path) => gzipSync(await (await request.get(path)).body()).length),
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(150_000);

  const styles: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".css")) styles.push(response.body());
  });
  await page.goto("/en/coverage", { waitUntil: "networkidle" });
  const bytes = (await Promise.all(styles)).map((body) => gzipSync(body).length);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(15_000);
});

test("nothing is asked of another origin, and the console stays quiet", async ({ page }) => {
  const foreign: string[] = [];
  const noise: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(page.url()).origin && page.url() !== "about:blank") {
      foreign.push(request.url());
    }
  });
  page.on("console", (message) => {
    // The browser of the tests says that it keeps the service worker out.
    if (message.text().includes("blocked by Playwright")) return;
    if (["error", "warning"].includes(message.type())) noise.push(message.text());
  });
  page.on("pageerror", (error) => noise.push(error.message));
  for (const path of [...pages, ...panels]) await page.goto(`/en/${path}`, { waitUntil: "networkidle" });
  expect(foreign).toEqual([]);
  expect(noise).toEqual([]);
});
