import { expect, test } from "vitest";
import { savedReport } from "./saved-report.ts";

function saved(inner: string, title = "Report: France"): Document {
  const article = document.createElement("article");
  article.innerHTML = inner;
  const html = savedReport({ title, language: "ar", direction: "rtl", article });
  return new DOMParser().parseFromString(html, "text/html");
}

test("it is one document in its language, with its own style, and may load nothing", () => {
  const { documentElement, head } = saved("<h2>1. Needs</h2>");
  expect([documentElement.lang, documentElement.dir]).toEqual(["ar", "rtl"]);
  expect(head.querySelectorAll("style")).toHaveLength(1);
  expect(documentElement.querySelectorAll("script, link, img, iframe")).toHaveLength(0);
  const policy = head.querySelector("meta[http-equiv]")?.getAttribute("content");
  expect(policy).toContain("default-src 'none'");
});

test("a title stays words, whatever stands in it", () => {
  const { head, body } = saved("", "A <b>&</b> B");
  expect(head.querySelector("title")?.textContent).toBe("A <b>&</b> B");
  expect(body.querySelector("h1")?.textContent).toBe("A <b>&</b> B");
});

test("links lead to the node, what is closed stands open, and what is pressed is gone", () => {
  const { body } = saved(
    '<a href="/en/countries/fr">France</a><details><summary>59</summary>x</details><p class="no-print">Print</p><div tabindex="0"></div>',
  );
  expect(body.querySelector("a")?.getAttribute("href")).toBe(`${location.origin}/en/countries/fr`);
  expect(body.querySelector("details")?.open).toBe(true);
  expect(body.textContent).not.toContain("Print");
  expect(body.querySelectorAll("[tabindex]")).toHaveLength(0);
});
