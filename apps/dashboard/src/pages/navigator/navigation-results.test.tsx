import "../../../tests/preloaded-words.ts";
import type { CompensationScheme } from "@civic/schema";
import {
  type Explanation,
  type FirstStep,
  type NavigatedEntitlement,
  type Navigation,
  navigate,
} from "@civic/schema/compute";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { arabic, english, everyLanguage, german } from "../../../tests/languages.ts";
import { realOf, realRecord, realRecords } from "../../../tests/real-records.ts";
import { organisationsById } from "../../records/organisations-by-id.ts";
import { VerdictMark } from "../../records/verdict-mark.tsx";
import { WhyLine } from "../../records/why-line.tsx";
import { type Language, LanguageContext } from "../../words/language.tsx";
import { EntitlementList } from "./entitlement-list.tsx";
import { LeadOn } from "./lead-on.tsx";
import { NavigatorContext } from "./navigator-context.ts";
import { ReachedFirst } from "./number-links.tsx";
import { OtherLimits } from "./other-limits.tsx";
import { stepGroups } from "./step-groups.ts";
import { SumsFact } from "./sums-fact.tsx";
import { WhatToAsk } from "./what-to-ask.tsx";
import { WhatToDo } from "./what-to-do.tsx";
import { WhomToCall } from "./whom-to-call.tsx";

afterEach(cleanup);

const today = "2026-11-23";
const facts = {
  "event-country": "be",
  "event-date": "2024-03-22",
  "event-type": ["terrorist-act"],
  "residence-at-event": "fr",
  "victim-status": ["physically-injured"],
} as const;
const real = navigate({ facts }, realRecords, { today });
const byId = new Map<string, (typeof realRecords)[number]>(realRecords.map((record) => [record.id, record]));
const ask = vi.fn();
const tools = {
  recordOf: (id: string): (typeof realRecords)[number] | undefined => byId.get(id),
  organisations: organisationsById(realOf("organisation")),
  onPaper: false,
  places: ["fr", "be"],
  ask,
};

function show(element: ReactElement, language: Language = english, held = tools): HTMLElement {
  return render(
    <LanguageContext value={language}>
      <NavigatorContext value={held}>{element}</NavigatorContext>
    </LanguageContext>,
  ).container;
}

function unfold(details: HTMLDetailsElement): void {
  act(() => {
    details.open = true;
  });
}

const scheme: CompensationScheme = realRecord(
  "compensation-scheme",
  "civic/compensation-scheme/fr-fgti-terrorism",
);
const fund = real.entitlements.find(({ record }) => record.id === scheme.id) as NavigatedEntitlement;
const tookPart: Explanation = {
  op: "fact",
  fact: "involved-in-act",
  verdict: "unknown",
  pointer: "/exclusions",
};
const metUnless: NavigatedEntitlement = { ...fund, verdict: "met", unless: [tookPart], exclusions: tookPart };
const withSteps = (...firstSteps: FirstStep[]): Navigation => ({ ...real, firstSteps });
const withEntitlements = (...entitlements: NavigatedEntitlement[]): Navigation => ({
  ...real,
  firstSteps: [],
  entitlements,
});

describe("what to do", () => {
  const body = realOf("organisation", "fr").find(({ contacts }) => !contacts?.length);
  const silent = body ?? realOf("organisation", "fr")[0];
  if (silent === undefined) throw new Error("no organisation");
  const service = realOf("service", "fr")[0];
  if (service === undefined) throw new Error("no service");

  test("a number that no record names, a service, the authorities and a claim, in the order given", () => {
    const navigation = withSteps(
      {
        do: "call-emergency-number",
        state: "pt",
        contact: { channel: "telephone", number: "112" },
      },
      { do: "turn-to-service", state: "fr", record: service.id },
      { do: "turn-to-authority", state: "fr", record: silent.id, role: "assisting", schemes: [] },
      { do: "turn-to-authority", state: "be", record: silent.id, role: "deciding", schemes: [scheme.id] },
      { do: "claim", state: "fr", record: scheme.id, verdict: "met" },
    );
    show(<WhatToDo navigation={navigation} />);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "In danger, call: Portugal",
      "Turn to: France",
      "Write to: France",
      "Claim: what ends within three months first, then what is surest",
    ]);
    expect(screen.getByRole("link", { name: "112" }).getAttribute("href")).toBe("tel:112");
    expect(screen.getByText("helps at home to claim in the other State")).toBeTruthy();
    expect(screen.getByText("Decided by:").closest("p")?.textContent).toContain(silent.name.en);
    const sorts = stepGroups(navigation.firstSteps).map((group) => group.do);
    expect(sorts).toEqual(["call", "turn-to", "authority", "claim"]);
  });

  test("that somebody has to be referred stands beside whom to turn to", () => {
    const [example] = realOf("service", "be");
    if (example === undefined) throw new Error("no service");
    const referred = { ...example, referral: { requirement: "required" } } as const;
    const point = { id: "one", name: { en: "A point" }, service: referred.id };
    const [state = referred] = realOf("national-system", "fr");
    show(
      <WhatToDo
        navigation={withSteps(
          { do: "turn-to-service", state: "fr", record: service.id },
          { do: "turn-to-service", state: "fr", record: referred.id },
          { do: "turn-to-contact-point", state: "fr", record: state.id, contactPoint: point },
        )}
      />,
      english,
      { ...tools, recordOf: (id) => (id === referred.id ? referred : byId.get(id)) },
    );
    expect(screen.getAllByText("Somebody has to refer you")).toHaveLength(2);
  });

  test("who decides what is not among the claims stands among the steps", () => {
    show(
      <WhatToDo
        navigation={withSteps({
          do: "turn-to-authority",
          state: "be",
          record: silent.id,
          role: "deciding",
          schemes: [scheme.id],
        })}
      />,
    );
    expect(screen.getByText(/^decides the claim/).textContent).toContain(scheme.name.en);
  });

  test("a number that works from where the person may be comes first, and one that may not is told", () => {
    const number = { channel: "telephone", number: "116006" } as const;
    const abroad = { channel: "telephone", number: "+33180523376", reachableFromAbroad: "yes" } as const;
    const both = show(<ReachedFirst of={scheme} state="fr" contacts={[number, abroad]} />);
    expect(both.textContent).toBe("+33180523376");
    cleanup();
    expect(show(<ReachedFirst of={scheme} state="fr" contacts={[number]} />).textContent).toContain(
      "may not work from abroad",
    );
    cleanup();
    expect(show(<ReachedFirst of={scheme} state="fr" contacts={[]} />).textContent).toContain(
      "No telephone number",
    );
  });

  test("about ten entries stand open, the rest is counted and opens", () => {
    const claims = real.entitlements.filter(({ verdict }) => verdict !== "not-met").slice(0, 9);
    const claim = ({ record }: NavigatedEntitlement): FirstStep => ({
      do: "claim",
      state: record.jurisdiction,
      record: record.id,
      verdict: "met",
    });
    const container = show(<WhatToDo navigation={withSteps(...claims.map(claim))} />);
    expect(container.querySelectorAll(".claims > li")).toHaveLength(4);
    unfold(screen.getByText("5 more").closest("details") as HTMLDetailsElement);
    expect(container.querySelectorAll(".claims > li")).toHaveLength(9);
  });

  test("whom to call says where no number is recorded", () => {
    const without = { ...silent, contacts: [] };
    byId.set(silent.id, without);
    show(
      <WhomToCall
        navigation={withSteps({
          do: "turn-to-authority",
          state: "fr",
          record: silent.id,
          role: "deciding",
          schemes: [],
        })}
      />,
    );
    byId.set(silent.id, silent);
    expect(screen.getByText("No telephone number is recorded.")).toBeTruthy();
  });
});

describe("met, unless", () => {
  test("has a mark and words of its own in every language", () => {
    for (const language of everyLanguage) {
      const container = show(<VerdictMark verdict="met" unless />, language);
      expect(container.textContent).toBe(language.words.metUnless);
      expect(container.querySelector(".verdict-met-unless")).toBeTruthy();
      cleanup();
    }
  });

  test("names what the authority may examine, never as a condition that is open", () => {
    const container = show(<WhyLine entitlement={metUnless} />);
    expect(container.textContent).toBe("The authority may still examine: Took part in the act");
  });

  test("a right that is taken away says by what, and that it must not be so", () => {
    const met = { ...tookPart, verdict: "met" } as const;
    const taken = { ...fund, verdict: "not-met", exclusions: met, unless: [] } as const;
    expect(show(<WhyLine entitlement={taken} />).textContent).toBe("Not met: Took part in the act");
  });
});

describe("other time limits", () => {
  test("a clock that is not running and a limit that no source gives are said; what is not met has no date", () => {
    const { timeLimit: _, ...without } = fund;
    const { timeLimit: __, ...silent } = scheme;
    const waits: NavigatedEntitlement = {
      ...fund,
      timeLimit: { state: "not-running", waitsFor: "judgment", missing: [], clocks: [] },
    };
    const blank = {
      ...without,
      record: { ...silent, id: "civic/compensation-scheme/fr-blank" },
    } as NavigatedEntitlement;
    show(<OtherLimits navigation={withEntitlements(waits, blank, { ...fund, verdict: "not-met" })} />);
    const details = screen.getByText("1 more: later, without end or not known").closest("details");
    if (details === null) throw new Error("not folded");
    unfold(details);
    expect(within(details).getByText("time limit not known")).toBeTruthy();
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });
});

describe("what to ask", () => {
  test("the most decisive first, never what an authority may examine; each leads to its question", () => {
    show(
      <WhatToAsk
        navigation={{
          ...real,
          questions: [
            { fact: "involved-in-act", settles: 0.9 },
            { fact: "event-type", level: "mode", settles: 0.5 },
            { fact: "insured", settles: 0.4 },
          ],
          judgements: [{ record: scheme.id, pointer: "/criteria/of/0", text: { en: "Was it legitimate?" } }],
        }}
      />,
    );
    fireEvent.click(screen.getByRole("button", { name: "How was it done?" }));
    expect(ask).toHaveBeenLastCalledWith("event-type-mode");
    expect(screen.queryByText(/part in the act/)).toBeNull();
    expect(screen.getByText("Was it legitimate?")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "For a person to judge" })).toBeTruthy();
  });
});

describe("nothing disappears", () => {
  test("what answers none of the needs is counted and can be shown", () => {
    show(<EntitlementList navigation={{ ...real, entitlements: [], besides: [fund] }} />);
    const summary = screen.getByText("1 more, which answers none of the needs chosen");
    const details = summary.closest("details") as HTMLDetailsElement;
    unfold(details);
    expect(details.textContent).toContain(scheme.name.en);
  });
});

describe("sums", () => {
  test("those that are hers stand open, those for others are folded and counted", () => {
    const amount = (label: string) =>
      ({
        label: { en: label },
        method: "fixed",
        value: { amount: "100", currency: "EUR" },
      }) as unknown as NavigatedEntitlement["sums"][number]["amount"];
    const sums = [
      { amount: amount("For the injured"), pointer: "/amounts/0", applies: "met" },
      { amount: amount("For orphans"), pointer: "/amounts/1", applies: "not-met" },
    ] as const;
    show(<SumsFact entitlement={{ ...fund, sums }} />);
    expect(screen.getByText("For this person:")).toBeTruthy();
    expect(screen.getByText("For the injured")).toBeTruthy();
    expect(screen.getByText("1 sum that is for others")).toBeTruthy();
    expect(screen.queryByText("For orphans")).toBeNull();
    cleanup();
    expect(show(<SumsFact entitlement={{ ...fund, verdict: "not-met", sums }} />).textContent).toBe("");
  });
});

describe("a State without records leads on", () => {
  const pt = { state: "pt", roles: ["event"], records: 0 } as const;

  test("to the authority at home where there is a route", () => {
    const authority = realOf("organisation", "fr")[0];
    if (authority === undefined) throw new Error("no organisation");
    const navigation = {
      ...real,
      states: [pt, ...real.states],
      crossBorder: { from: "fr", to: "pt", assistingAuthority: authority.id },
    };
    const container = show(<LeadOn navigation={navigation} />);
    expect(screen.getByRole("heading", { name: "Portugal: no records here" })).toBeTruthy();
    expect(container.textContent).toContain("the authority of France passes it on");
    expect(container.textContent).toContain(authority.name.en);
  });

  test("else directly there", () => {
    const { crossBorder: _, ...without } = real;
    const container = show(<LeadOn navigation={{ ...without, states: [pt, ...real.states] }} />, german);
    expect(container.textContent).toContain("unmittelbar in Portugal");
  });

  test("and asks where the person lived before it says anything of a way", () => {
    const navigation = navigate({ facts: { "event-country": "pt" } }, [], { today });
    expect(show(<LeadOn navigation={navigation} />).textContent).not.toContain("directly");
    expect(screen.getAllByRole("button")).toHaveLength(2);
    cleanup();
    expect(show(<LeadOn navigation={navigation} />, arabic).textContent).toMatch(/\p{Script=Arabic}/u);
  });
});
