import type { Contact } from "@civic/schema";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { english } from "../../tests/languages.ts";
import { realRecord } from "../../tests/real-records.ts";
import { LanguageContext } from "../words/language.tsx";
import { Contacts } from "./contacts.tsx";

afterEach(cleanup);

const cump = realRecord("service", "civic/service/fr-cump");

function show(contacts: readonly Contact[]) {
  return render(
    <LanguageContext value={english}>
      <Contacts of={cump} contacts={contacts} />
    </LanguageContext>,
  );
}

describe("contacts", () => {
  test("a number is a link to call, and tells when it was last confirmed", () => {
    const { container } = show(cump.contacts ?? []);
    expect(screen.getByRole("link", { name: "01 44 49 24 30" }).getAttribute("href")).toBe(
      "tel:+33144492430",
    );
    expect(container.textContent).toContain("last confirmed 2016");
    expect(container.textContent).toContain("not known when last confirmed as right");
  });

  test("what holds for all is said once", () => {
    show(cump.contacts ?? []);
    expect(screen.getAllByText("Verify before operational use")).toHaveLength(1);
  });

  test("what holds for one is said beside it", () => {
    show([
      { channel: "telephone", number: "15", verifyBeforeUse: true },
      { channel: "email", address: "help@example.org" },
    ]);
    const mark = screen.getByText("Verify before operational use");
    expect(mark.closest("li")?.textContent).toContain("15");
    expect(screen.getByRole("link", { name: "help@example.org" }).getAttribute("href")).toBe(
      "mailto:help@example.org",
    );
  });

  test("a number may be both called and written to", () => {
    const { container } = show([
      { channel: "telephone", number: "114" },
      { channel: "text-message", number: "114", how: { en: "Relay service for the deaf" } },
    ]);
    const links = screen.getAllByRole("link", { name: "114" });
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["tel:114", "sms:114"]);
    expect(container.textContent).toContain("Text message");
    expect(container.textContent).toContain("Relay service for the deaf");
  });

  test("one number may stand twice, for two languages, with what to dial once connected", () => {
    const line = { channel: "telephone", number: "+33144492430" } as const;
    const { container } = show([
      { ...line, languages: ["fr"], extension: "204" },
      { ...line, languages: ["en"], reachableFromAbroad: "not-known" },
    ]);
    expect(screen.getAllByRole("link", { name: "+33144492430" })).toHaveLength(2);
    expect(container.textContent).toContain("+33144492430 ext. 204");
    expect(container.textContent).toContain("not known whether it works from abroad");
  });

  test("a place has the lines of its address below its words", () => {
    const postalAddress = { street: ["64 rue Defrance"], locality: "Vincennes", country: "fr" };
    const { container } = show([{ channel: "visit", place: { en: "Ground floor" }, postalAddress }]);
    const lines = [...container.querySelectorAll(".address-line")].map(({ textContent }) => textContent);
    expect(lines).toEqual(["64 rue Defrance", "Vincennes"]);
  });

  test("hours that differ on some days", () => {
    const { container } = show([
      {
        channel: "telephone",
        number: "114",
        hours: {
          weekly: [{ days: ["mo"], opens: "09:00", closes: "17:00" }],
          exceptions: [
            { on: { en: "Public holidays" }, closed: true },
            { on: { en: "Day of tribute" }, date: "2027-03-11", opens: "10:00", closes: "12:00" },
            { on: { en: "August" } },
          ],
        },
      },
    ]);
    expect(container.textContent).toContain("Public holidays: closed");
    expect(container.textContent).toContain("Day of tribute (11 March 2027): 10:00 – 12:00");
    expect(container.textContent).toContain("August: other hours, not known");
  });

  test("a place, a post address and what is announced are no links", () => {
    const { container } = show([
      { channel: "visit", place: { en: "Town hall" } },
      { channel: "post", address: "64 rue Defrance, Vincennes" },
      { channel: "announced", how: { en: "Number broadcast when opened" } },
    ]);
    expect(screen.queryByRole("link")).toBeNull();
    expect(container.textContent?.match(/not known when last confirmed as right/g)).toHaveLength(2);
  });
});
