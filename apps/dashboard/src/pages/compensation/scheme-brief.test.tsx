import { type CompensationScheme, projectRecord } from "@civic/schema";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

import { english } from "../../../tests/languages.ts";
import { realRecord } from "../../../tests/real-records.ts";
import { recordOf } from "../../data/queries.ts";
import { LanguageContext } from "../../words/language.tsx";
import { compensationRecords } from "./compensation-records.ts";
import { SchemeBrief } from "./scheme-brief.tsx";
import { words } from "./words/en.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const fund = realRecord("compensation-scheme", "civic/compensation-scheme/fr-fgti-terrorism");
const projected = projectRecord(fund) as CompensationScheme;
const notLoaded = words.notLoaded;

function shown({ whole, printed }: { readonly whole?: CompensationScheme; readonly printed: boolean }) {
  vi.stubGlobal("fetch", () => new Promise(() => undefined));
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  if (whole) client.setQueryData(recordOf(whole.id).queryKey, whole);
  const { container } = render(
    <QueryClientProvider client={client}>
      <LanguageContext value={english}>
        <SchemeBrief scheme={projected} records={compensationRecords([])} open={false} printed={printed} />
      </LanguageContext>
    </QueryClientProvider>,
  );
  return container.textContent;
}

test("a closed brief is a line, and nothing is made under it", () => {
  const line = shown({ whole: fund, printed: false });
  expect(line).toContain(fund.name.en);
  expect(line).not.toContain(english.words.schemeTerms.redress);
});

test("what only the whole record says is never told as not known before it has come", () => {
  const { events, form, funding, legal } = english.words.schemeTerms;
  const before = shown({ printed: true });
  for (const term of [events, form, funding, legal]) expect(before).toContain(term + notLoaded);
  cleanup();
  const after = shown({ whole: fund, printed: true });
  expect(after).not.toContain(notLoaded);
  expect(after).toContain(fund.eventsCovered?.text.en);
});
