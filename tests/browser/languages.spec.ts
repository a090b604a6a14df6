import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";

const languages = [
  {
    lang: "es",
    dir: "ltr",
    ownName: "Español",
    provisional: "Traducción provisional",
    headings: {
      coverage: "Cobertura de las necesidades",
      "pathways?states=fr,gr": "Itinerarios",
      "countries/fr": "Francia",
      recognition: "Reconocimiento y memoria",
      compensation: "La indemnización, concepto por concepto",
      "report?states=fr": "Informe de conclusiones: Francia",
      navigator: "¿Quién ayuda?",
    },
  },
  {
    lang: "de",
    dir: "ltr",
    ownName: "Deutsch",
    provisional: "Vorläufige Übersetzung",
    headings: {
      coverage: "Abdeckung der Bedürfnisse",
      "pathways?states=fr,gr": "Wege",
      "countries/fr": "Frankreich",
      recognition: "Anerkennung und Erinnerung",
      compensation: "Entschädigung, Position für Position",
      "report?states=fr": "Bericht mit Schlussfolgerungen: Frankreich",
      navigator: "Wer hilft?",
    },
  },
  {
    lang: "ar",
    dir: "rtl",
    ownName: "العربية",
    provisional: "ترجمة مؤقتة",
    headings: {
      coverage: "تغطية الاحتياجات",
      "pathways?states=fr,gr": "المسارات",
      "countries/fr": "فرنسا",
      recognition: "الاعتراف والذاكرة",
      compensation: "التعويض بنداً بنداً",
      "report?states=fr": "تقرير الاستنتاجات: فرنسا",
      navigator: "من يساعد؟",
    },
  },
] as const;

async function expectNoSidewaysScrolling(page: Page, what: string): Promise<void> {
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(beyond, { message: `${what} at ${width}` }).toBeLessThanOrEqual(0);
  }
}

for (const { lang, dir, provisional, headings } of languages) {
  for (const [path, heading] of Object.entries(headings)) {
    test(`${lang}: ${path}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width: 1366, height: 900 });
      await openPage(page, `/${lang}/${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.locator("html")).toHaveAttribute("dir", dir);
      await expect(page.getByRole("banner").getByText(provisional)).toHaveCount(1);
      await expectNoViolations(page);
      await expectNoSidewaysScrolling(page, `${lang}/${path}`);
    });
  }
}

for (const lang of ["en", "fr", "es", "de", "ar"]) {
  test(`${lang}: the words of a level stay inside their field`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 900 });
    await openPage(page, `/${lang}/coverage`);
    const fields = page.getByRole("gridcell").getByRole("button");
    await expect(fields.first()).toBeVisible();
    const tooWide = await fields.evaluateAll(
      (buttons) => buttons.filter((button) => button.scrollWidth > button.clientWidth).length,
    );
    expect(tooWide).toBe(0);
  });
}

test("the reader's own language opens, and its words alone are fetched", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "de-AT", ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto("/", { waitUntil: "networkidle" });
  await expect(page).toHaveURL(/\/de\/?$/);
  // Words of all pages, of this one, of codes and of values.
  expect(fetched.filter((path) => /\/de-[^/]+\.js$/.test(path))).toHaveLength(4);
  expect(fetched.filter((path) => /\/(?:en|fr|es|ar)-[^/]+\.js$/.test(path))).toEqual([]);
  expect(fetched.filter((path) => path.includes("arabic"))).toEqual([]);
  await context.close();
});

test("on a phone the languages stand behind a button that the keyboard opens and closes", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "/en/coverage?phase=follow-up");
  const menu = page.getByRole("navigation", { name: "Language" });
  const button = menu.getByRole("button", { name: "Language: English" });
  await expect(menu.getByRole("link")).toHaveCount(0);
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(menu.getByRole("link")).toHaveText([
    "English",
    "Français",
    ...languages.map(({ ownName }) => ownName),
  ]);
  for (const { lang, ownName } of languages) {
    const link = menu.getByRole("link", { name: ownName });
    await expect(link).toHaveAttribute("lang", lang);
    await expect(link).toHaveAttribute("href", `/${lang}/coverage?phase=follow-up`);
  }
  await expectNoViolations(page);

  await page.keyboard.press("Tab");
  await expect(menu.getByRole("link", { name: "English" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute("aria-expanded", "false");

  await button.click();
  await page.mouse.click(4, 600);
  await expect(button).toHaveAttribute("aria-expanded", "false");

  await button.click();
  await menu.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(/\/ar\/coverage\?phase=follow-up$/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("button", { name: "اللغة: العربية" })).toHaveAttribute(
    "aria-expanded",
    "false",
  );
});

test("back from Arabic the page runs from the left again", async ({ page }) => {
  await page.goto("/ar/countries");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/countries$/);
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
});

test("in Arabic, letters come from the font of the house, and numbers and other languages keep their direction", async ({
  page,
}) => {
  await openPage(page, "/ar/countries/fr");
  const fonts = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ unicodeRange }) => unicodeRange),
  );
  expect(fonts.some((range) => range.includes("U+600"))).toBe(true);

  const telephone = page.locator('a[href^="tel:"] bdi').first();
  await expect(telephone).toHaveText(/^[+\d][\d ]*$/);
  expect(await telephone.evaluate((bdi) => getComputedStyle(bdi).direction)).toBe("ltr");

  const english = page.getByRole("main").locator('span[lang="en"]').first();
  expect(await english.evaluate((span) => getComputedStyle(span).unicodeBidi)).toBe("isolate");
  expect(await english.evaluate((span) => getComputedStyle(span).direction)).toBe("ltr");
  await expect(page.getByRole("main")).not.toContainText(/[٠-٩]/);
});

test("in Arabic on a phone, a time limit reads from right to left and its date stays on one line", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "/ar/deadlines");
  const limits = await page.getByRole("main").evaluate((main) => {
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: { length: DOMRect; from: DOMRect; lines: number }[] = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.textContent ?? "";
      const place = (start: number, end: number) => {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return range;
      };
      const said = /(\d+)\s(?:شهر|سن|يوم)[^\d]*?(من) \u2068?(\d+\s\p{L}+\s\d{4})/u.exec(text);
      if (said?.[3] === undefined) continue;
      const from = said.index + said[0].lastIndexOf("من");
      const day = said.index + said[0].length - said[3].length;
      const tops = [...place(day, day + said[3].length).getClientRects()].map(({ top }) => Math.round(top));
      found.push({
        length: place(said.index, said.index + 2).getBoundingClientRect(),
        from: place(from, from + 2).getBoundingClientRect(),
        lines: new Set(tops).size,
      });
    }
    return found.map(({ length, from, lines }) => ({
      inOrder: from.top > length.top + 4 || from.right <= length.left,
      lines,
    }));
  });
  expect(limits.length).toBeGreaterThan(0);
  for (const limit of limits) expect(limit).toEqual({ inOrder: true, lines: 1 });
});
