import { expect, type Locator, type Page, test } from "@playwright/test";
import { openPage } from "./open-page.ts";

/** Most clicks for a task; choosing from a list is one. */
const most = 5;

/** A person at the start page, whose clicks are counted. */
function visitor(page: Page) {
  let clicks = 0;
  const one = async (act: Promise<unknown>) => {
    clicks += 1;
    await act;
  };
  return {
    /** Follows a link of the start page. */
    follow: (name: string) => one(page.getByRole("main").getByRole("link", { name, exact: true }).click()),
    click: (what: Locator) => one(what.click()),
    choose: (label: string, option: string) =>
      one(page.getByLabel(label, { exact: true }).selectOption({ label: option })),
    clicks: () => clicks,
  };
}

interface Task {
  readonly name: string;
  readonly act: (me: ReturnType<typeof visitor>, page: Page) => Promise<void>;
  /** What has to be read on the page then. */
  readonly answer: readonly (string | RegExp)[];
}

/** What coordinators ask on an ordinary day. */
const tasks: readonly Task[] = [
  {
    name: "a German resident hurt in Nice: whom to call, which fund, by when, which authority at home",
    act: async (me) => {
      await me.follow("Incident board");
      await me.choose("State of the attack", "France");
      await me.choose("States where those concerned live", "Germany");
    },
    answer: [
      "+33 1 80 52 33 76",
      /guarantee fund/i,
      /By when/,
      String(new Date().getFullYear() + 10),
      /Federal Social Compensation/i,
    ],
  },
  {
    name: "needs without a service in follow-up in Belgium and France",
    act: async (me) => {
      await me.follow("Gaps");
      for (const state of ["Belgium", "France"]) await me.choose("States", state);
    },
    answer: [/3 of the ten needs/, /Safety and protection/],
  },
  {
    name: "what France, Belgium and the United Kingdom pay for income and funeral",
    act: async (me) => {
      await me.follow("Compare");
      for (const state of ["France", "Belgium", "United Kingdom"])
        await me.choose("States to compare", state);
    },
    answer: [/Loss of earnings/i, /Funeral costs/, "€6,000", "£2,500"],
  },
  {
    name: "the number of a body, and whether it is confirmed",
    act: async (me) => {
      await me.follow("Contacts");
      await me.choose("State", "France");
    },
    answer: ["+33 1 80 52 33 76", /confirmed/i],
  },
  {
    name: "psychological help in Spain",
    act: async (me) => {
      await me.follow("Contacts");
      await me.choose("State", "Spain");
      await me.choose("Need", "Psychological and emotional support");
    },
    answer: [/psychologist/i],
  },
  {
    name: "the shortest deadlines",
    act: async (me) => {
      await me.follow("Deadlines");
    },
    answer: [/To report to the police/, /To apply or claim/, /days/],
  },
  {
    name: "a sheet in Arabic",
    act: async (me, page) => {
      await me.follow("Who helps?");
      await me.choose("In which State did it happen?", "France");
      await me.choose("Language of the sheet", "العربية");
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await me.click(page.getByRole("button", { name: "Print the sheet" }));
      await expect(page.locator("body > .sheet-paper")).toHaveAttribute("dir", "rtl");
    },
    answer: [],
  },
  {
    name: "search: FGTI",
    act: async (me, page) => {
      await me.click(page.getByRole("banner").getByRole("button", { name: /^Search/ }));
      await page.keyboard.type("FGTI");
      await me.click(page.getByRole("option", { name: /FGTI/ }).first());
      await expect(page).toHaveURL(/countries\/fr#organisation-fr-fgti/);
    },
    answer: [/Guarantee fund/i],
  },
];

for (const { name, act, answer } of tasks) {
  test(`in five clicks from the start page: ${name}`, async ({ page }) => {
    await openPage(page, "/en");
    const me = visitor(page);
    await act(me, page);
    for (const text of answer) await expect(page.getByRole("main")).toContainText(text);
    expect(me.clicks()).toBeLessThanOrEqual(most);
  });
}
