import type { Browser } from "@playwright/test";
import { slowestSinceAsked, untilStanding, watchedOf, watchPage } from "./watch-page.ts";

interface Cell {
  readonly jurisdiction: string;
}

interface Coverage {
  readonly jurisdictions: readonly string[];
  readonly cells: readonly Cell[];
}

const states = 200;

/** How long a matrix of 200 States takes from the last byte of its answer until it can be used: the States there are, again and again. */
export async function measureWideMatrix(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await watchPage(page);
    await page.route("**/v1/coverage?**", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: widened((await answer.json()) as Coverage) });
    });
    await page.goto(address);
    await untilStanding(page);
    const { stood } = await watchedOf(page);
    const [answered, rows] = await page.evaluate(() => [
      Math.max(
        ...performance
          .getEntriesByType("resource")
          .filter(({ name }) => name.includes("/v1/coverage"))
          .map((entry) => (entry as PerformanceResourceTiming).responseEnd),
      ),
      document.querySelectorAll("main tbody tr, main [role=row]").length,
    ]);
    await slowestSinceAsked(page);
    await page.locator("main td button, main [role=gridcell] button").first().click();
    await page.waitForTimeout(800);
    const click = await slowestSinceAsked(page);
    const took = Math.max(0, Math.round(stood - (answered ?? 0)));
    return `Matrix of ${states} States (${rows} rows): stands ${took} ms after its answer, a cell opens in ${click} ms; goal 300 ms: ${took <= 300 && click <= 300 ? "met" : "missed"}`;
  } finally {
    await context.close();
  }
}

function widened({ jurisdictions, cells, ...rest }: Coverage): Coverage {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const codes = [...letters].flatMap((first) => [...letters].map((second) => `${first}${second}`));
  const known = new Set(jurisdictions);
  const more = codes.filter((code) => !known.has(code)).slice(0, states - jurisdictions.length);
  const copies = more.flatMap((code, index) => {
    const model = jurisdictions[index % jurisdictions.length];
    return cells
      .filter(({ jurisdiction }) => jurisdiction === model)
      .map((cell) => ({ ...cell, jurisdiction: code }));
  });
  return { ...rest, jurisdictions: [...jurisdictions, ...more].sort(), cells: [...cells, ...copies] };
}
