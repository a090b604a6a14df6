import { expect, test } from "vitest";
import { minimal } from "../../tests/minimal-records.ts";
import { english } from "../../tests/phrasings.ts";
import { loadPhrasing } from "../languages/load-phrasing.ts";
import { factWords } from "./fact-words.ts";
import { onlyForWords, placeWords, withRegionNames } from "./region-words.ts";
import { stepLine, stepWords } from "./step-words.ts";

const name = { en: "Scotland", fr: "Écosse", es: "Escocia", de: "Schottland", ar: "اسكتلندا" };
const system = minimal("national-system", "gb-system", { subdivisions: [{ code: "gb-sct", name }] });
const named = withRegionNames(english, [system]);
const place = { jurisdiction: "gb", regions: ["gb-sct"] };

test.each([
  ["en", "United Kingdom (Scotland only)"],
  ["fr", "Royaume-Uni (Écosse seulement)"],
  ["es", "Reino Unido (solo Escocia)"],
  ["de", "Vereinigtes Königreich (nur Schottland)"],
  ["ar", "المملكة المتحدة (اسكتلندا فقط)"],
] as const)(
  "in %s, the State stands with the parts for which alone something is there",
  async (language, said) => {
    expect(placeWords(place, withRegionNames(await loadPhrasing(language), [system]))).toBe(said);
  },
);

test("a part is called what its State calls it, else by its code", () => {
  expect(factWords("event-region", "gb-sct", named)).toBe("Scotland");
  expect(factWords("residence-region", "gb-lds", named)).toBe("GB-LDS");
  expect(factWords("event-region", "gb-elsewhere", named)).toBe("Another part of the State");
});

test("a part that its State names in its own language alone has our word for it", async () => {
  const alone = minimal("national-system", "gb-system", {
    subdivisions: [
      { code: "gb-sct", name: { en: "Scotland" } },
      { code: "gb-eaw", name: { en: "England and Wales" } },
    ],
  });
  const german = withRegionNames(await loadPhrasing("de"), [alone]);
  expect(factWords("event-region", "gb-sct", german)).toBe("Schottland");
  expect(factWords("event-region", "gb-eaw", german)).toBe("England and Wales");
});

test("of many parts three are named, of none nothing is said", () => {
  expect(onlyForWords({ regions: ["gb-sct", "gb-a", "gb-b", "gb-c", "gb-d"] }, named)).toBe(
    "Scotland, GB-A, GB-B and 2 more only",
  );
  expect(placeWords({ jurisdiction: "gb" }, named)).toBe("United Kingdom");
});

test("a step says for which part of the State it is", () => {
  const line = minimal("service", "gb-line", { regions: ["gb-sct"], contacts: [] });
  const step = { do: "turn-to-service", state: "gb", record: line.id } as const;
  const sources = { record: () => line, entitlement: () => undefined, places: [] };
  const [said] = stepWords([step], sources, named);
  expect(said && stepLine(said, named)).toContain("(Scotland only)");
});
