import { expect, test } from "vitest";
import { english, french } from "../../tests/phrasings.ts";
import { routeWords } from "./route-words.ts";

const route = {
  from: "be",
  to: "fr",
  assistingAuthority: "civic/organisation/be-commission",
  answers: { acceptedLanguages: ["fr"], fees: { text: { en: "None." } } },
};
const names = new Map([["civic/organisation/be-commission", "Commission"]]);

test("the route names both bodies, or says that none is recorded, with languages and charges", () => {
  expect(routeWords(route, names, english)).toEqual([
    "handed in at home (Belgium): Commission",
    "decided in France: no body recorded",
    "languages of the claim: French",
    "charges: None.",
  ]);
  expect(routeWords(route, names, french).at(-1)).toBe("frais\u00a0: None. [en]");
});
