import { navigate } from "@civic/schema/compute";
import { languageTags, loadSheetLanguage } from "@civic/schema/languages";
import { sheetHtml, sheetOf } from "@civic/schema/sheet";
import { expect, test } from "@playwright/test";
import { ordinarySituations, situationAsked } from "../../packages/schema/tests/ordinary-cases.ts";
import { expectNoViolations } from "./no-violations.ts";
import { numbersReadBackwards } from "./numbers-in-order.ts";
import { recordFiles } from "./record-files.ts";

const records = recordFiles();

for (const tag of languageTags) {
  test(`every sheet in ${tag} fits two pages of paper, and loads nothing`, async ({ page }) => {
    const requests: string[] = [];
    page.on("request", ({ url }) => requests.push(url()));
    const language = await loadSheetLanguage(tag);
    // Some of every kind.
    for (const each of ordinarySituations.filter((_, index) => index % 25 === 0)) {
      const found = navigate(situationAsked(each), records, { today: each.today });
      await page.setContent(sheetHtml(sheetOf(found, records, language)));
      expect([each.id, await numbersReadBackwards(page.locator("main"))]).toEqual([each.id, []]);
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect([each.id, (paper.match(/\/Type\s*\/Page[^s]/g)?.length ?? 99) <= 2]).toEqual([each.id, true]);
    }
    expect(requests).toEqual([]);
    await expectNoViolations(page);
  });
}
