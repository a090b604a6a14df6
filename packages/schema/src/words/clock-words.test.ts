import { describe, expect, test } from "vitest";
import type { Clock } from "../../generated/types/model.ts";
import { english, french } from "../../tests/phrasings.ts";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import { clockLine, clockWords } from "./clock-words.ts";

const fund = copyOf("compensation-scheme", "fr-fgti-terrorism");
const schemes = realRecords.filter((record) => record.kind === "compensation-scheme");

describe("deadlines", () => {
  const [death, injury] = fund.timeLimit?.clocks ?? [];

  test("in words, from the event that starts them", () => {
    expect(death && clockWords(death, english)).toBe("10 years from the death of the victim");
    expect(injury && clockWords(injury, french)).toBe("10 ans à compter de la consolidation médicale");
  });

  test("a length that is not known is said to be so", () => {
    expect(clockWords({ starts: "judgment" }, english)).toBe("length not known, from the final judgment");
  });

  test("no deadline is said only where it is stated", () => {
    expect(clockWords({ starts: "event", unlimited: true }, english)).toBe("no deadline");
  });

  test("a time before which the step is not possible", () => {
    expect(clockWords({ starts: "claim", opensAfter: "P6M", length: "P1Y" }, english)).toBe(
      "1 year from the receipt of the claim; not before 6 months from the receipt of the claim",
    );
  });

  test("a start that the source does not name, or that is a fixed day", () => {
    expect(clockWords({ length: "P1Y" }, english)).toBe("1 year from an event that the source does not name");
    expect(clockWords({ length: "P1Y" }, french)).toBe(
      "1\u00a0an à compter d’un événement que la source ne nomme pas",
    );
    const told = { length: "P12M", appliesTo: { en: "From the start of that distress" } } as const;
    expect(clockWords(told, english)).toBe("12 months (start: see what its record says)");
    expect(clockWords({ startsOn: "2024-07-01", length: "P2Y" }, english)).toBe("2 years from 1 July 2024");
    expect(clockWords({ startsOn: "2024-07-01", length: "P2Y" }, french)).toBe(
      "2 ans à compter du 1er juillet 2024",
    );
  });

  test("every deadline of data/ can be said", () => {
    for (const scheme of schemes) {
      for (const rule of [scheme.timeLimit, scheme.advance, scheme.decisionTime, scheme.redress]) {
        for (const clock of rule?.clocks ?? []) expect(clockWords(clock, french)).not.toBe("");
      }
    }
  });

  test("a fixed last day, with a length or without", () => {
    expect(clockWords({ endsOn: "2026-08-31" }, english)).toBe("until 31 August 2026");
    expect(clockWords({ startsOn: "2024-07-01", endsOn: "2026-08-31" }, english)).toBe(
      "from 1 July 2024; until 31 August 2026",
    );
    expect(clockWords({ starts: "event", length: "P5Y", endsOn: "2026-08-31" }, english)).toBe(
      "5 years from the event; at the latest on 31 August 2026",
    );
    expect(clockWords({ starts: "event", length: "P5Y", endsOn: "2026-09-01" }, french)).toBe(
      "5 ans à compter de l’événement\u00a0; au plus tard le 1er septembre 2026",
    );
  });

  test("says an outer limit", () => {
    const clock: Clock = {
      starts: "judgment",
      length: "P3Y",
      atMost: { starts: "event", length: "P5Y" },
    };
    expect(clockWords(clock, english)).toBe(
      "3 years from the final judgment; at most 5 years from the event",
    );
    const atMost = { starts: "event", length: "P5Y" } as const;
    expect(clockWords({ atMost, unlimited: true }, english)).toBe("at most 5 years from the event");
    expect(clockWords({ atMost, endsOn: "2030-01-10" }, english)).toMatch(/at most 5 years from the event$/);
    expect(clockWords({ atMost, starts: "judgment" }, english)).toMatch(/at most 5 years from the event$/);
  });

  test("whose time it is, where it is not the person's", () => {
    const offer = { starts: "complete-file", length: "P3M", whose: "insurer" } as const;
    expect(clockWords(offer, english)).toBe("for the insurer: 3 months from the complete file");
    expect(clockWords({ ...offer, whose: "person" }, english)).toBe("3 months from the complete file");
  });

  test("the days that do not count", () => {
    const words = (suspension: NonNullable<Clock["suspensions"]>[number]) =>
      clockWords({ starts: "event", length: "P1Y", suspensions: [suspension] }, english).split("; ")[1];
    expect(words({ from: "claim", until: "decision" })).toBe(
      "does not count from the receipt of the claim, counts again from the decision on the claim",
    );
    expect(words({ fromDay: "2020-03-12", untilDay: "2020-06-23" })).toBe(
      "does not count from 12 March 2020 to 23 June 2020",
    );
    expect(words({ from: "claim", untilDay: "2020-06-23" })).toBe(
      "does not count from the receipt of the claim, until 23 June 2020",
    );
    expect(words({ fromDay: "2020-03-12" })).toBe("does not count from 12 March 2020");
  });

  test("a text that entered into force on a day that is known", () => {
    const clock = { starts: "entry-into-force", startsOn: "2024-07-01", length: "P2Y" } as const;
    expect(clockWords(clock, english)).toBe("2 years from the entry into force of the text (1 July 2024)");
  });

  test("a fixed last day also where there is no deadline else", () => {
    expect(clockWords({ unlimited: true, endsOn: "2026-08-31" }, english)).toBe("until 31 August 2026");
  });

  test("on one line, the beginning of what it applies to", () => {
    const clock = { starts: "event", length: "P5Y", appliesTo: { en: "word ".repeat(40) } } as const;
    expect(clockLine(clock, english)).toMatch(/^5 years from the event \((?:word )+…\)$/);
  });
});
