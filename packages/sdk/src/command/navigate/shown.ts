import { type CivicRecord, recordsByReference } from "@civic/schema";
import {
  type Facts,
  looksForSomebody,
  type NavigatedEntitlement,
  type Navigation,
} from "@civic/schema/compute";
import { markedName, type Names, placesOf, type StepSources } from "@civic/schema/words";
import type { CommandLanguage } from "../language/command-language.ts";
import type { Page } from "../page/page.ts";
import { paragraph } from "../page/paragraph.ts";

/** What the pages of a navigation are made of. */
export interface Shown {
  readonly found: Navigation;
  readonly sources: StepSources;
  /** Names of records by id, with the language of those that are not translated. */
  readonly names: Names;
  readonly page: Page;
  readonly language: CommandLanguage;
  /** Whether the person looks for somebody. */
  readonly isLooking: boolean;
  /** Columns of the page. */
  readonly width: number;
}

interface Around extends Pick<Shown, "found" | "page" | "language" | "width"> {
  readonly facts: Facts;
  readonly records: readonly CivicRecord[];
}

/** Gathers what the pages show: names and entitlements by id. */
export function shownOf({ facts, records, ...around }: Around): Shown {
  const { found, language } = around;
  const byId = recordsByReference(records);
  const entitlements = new Map<string, NavigatedEntitlement>(
    [...found.besides, ...found.entitlements].map((each) => [each.record.id, each]),
  );
  return {
    ...around,
    isLooking: looksForSomebody(facts),
    names: new Map([...byId].map(([id, { name }]) => [id, markedName(name, language)])),
    sources: {
      record: (id) => byId.get(id),
      entitlement: (id) => entitlements.get(id),
      places: placesOf(facts),
    },
  };
}

/** A title, painted. */
export function title(text: string, around: Pick<Shown, "page" | "width">): string[] {
  return line(text, around, "").map(around.page.title);
}

/** A part of a page: its title, then its lines; nothing where there are none. */
export function section(
  name: string,
  lines: readonly string[],
  around: Pick<Shown, "page" | "width">,
): string[] {
  return lines.length === 0 ? [] : ["", ...title(name, around), ...lines];
}

/** A text below a title, two columns in. */
export function line(text: string, { width }: Pick<Shown, "width">, mark = "  "): string[] {
  return paragraph(text, { mark, width });
}
