import type { Browser, Locator, Page } from "@playwright/test";
import { slowProcessor } from "./measure-load.ts";
import { slowestSinceAsked, untilStanding, watchPage } from "./watch-page.ts";

/** The longest from an input to the next picture. */
export interface Interaction {
  readonly name: string;
  readonly milliseconds: number;
}

type Doing = (control: Locator, page: Page) => Promise<void>;

const click: Doing = (control) => control.click({ timeout: 5000 });

/** What a person does first on a page: each with the controls that it can be done to. */
const doings: readonly (readonly [name: string, controls: string, doing: Doing])[] = [
  ["opens", "main summary", click],
  ["unfolds", "main button[aria-expanded=false]", click],
  ["cell", "main td button, main [role=gridcell] button, main [role=gridcell][tabindex]", click],
  ["presses", "main button[aria-pressed=false], main [role=tab][aria-selected=false]", click],
  ["ticks", "main input[type=checkbox], main input[type=radio]:not(:checked)", click],
  [
    "selects",
    "main select",
    async (control, page) => {
      await control.focus();
      await page.keyboard.press("ArrowDown");
    },
  ],
  [
    "types",
    "main input[type=search], main input[type=text]",
    async (control, page) => {
      await control.click({ timeout: 5000 });
      await page.keyboard.type("fond", { delay: 60 });
    },
  ],
];

/** How many controls of a kind are tried. */
const most = 3;

/** Does ordinary things on a page with a slow processor; gives each kind that was slower than a picture, slowest first. */
export async function measureInteractions(
  browser: Browser,
  address: string,
): Promise<readonly Interaction[]> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await watchPage(page);
    const found: Interaction[] = [];
    const open = async () => {
      await page.goto("about:blank");
      await page.goto(address);
      await untilStanding(page);
    };
    await open();
    let isFresh = true;
    for (const [name, controls, doing] of doings) {
      const visible = page.locator(controls).filter({ visible: true });
      // Afresh each time: one thing done may take away the control of the next.
      if (!isFresh) await open();
      isFresh = (await visible.count()) === 0;
      if (isFresh) continue;
      const session = await context.newCDPSession(page);
      await slowProcessor(session);
      for (const control of (await visible.all()).slice(0, most)) {
        await slowestSinceAsked(page);
        const isDone = await doing(control, page).then(
          () => true,
          () => false,
        );
        await page.waitForTimeout(800);
        if (isDone) found.push({ name, milliseconds: await slowestSinceAsked(page) });
      }
      await session.detach();
    }
    return found.sort((a, b) => b.milliseconds - a.milliseconds);
  } finally {
    await context.close();
  }
}
