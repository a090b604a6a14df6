import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { compileProfile, validateWithProfiles } from "../src/profiles/profiles.ts";

const folder = resolve(import.meta.dirname, "../../../docs/profiles");
const read = (name: string) => JSON.parse(readFileSync(resolve(folder, name), "utf8"));

interface Example {
  name: { fr?: string };
  extensions: { xa: object };
}

const { profile, findings } = compileProfile(read("example-land.profile.json"));

function findingsAfter(alter: (record: Example) => void) {
  const record = read("example-land.service.json");
  alter(record);
  return validateWithProfiles(record, profile ? [profile] : []).findings.map(
    ({ code, pointer, severity }) => `${severity} ${code} ${pointer}`,
  );
}

describe("the example of docs/profiles", () => {
  test("is a profile, and its record holds to it", () => {
    expect(findings).toEqual([]);
    expect(profile).toBeDefined();
    expect(findingsAfter(() => {})).toEqual([]);
  });

  test.each<[string, (record: Example) => void, string]>([
    [
      "a reference of another form",
      (record) => Object.assign(record.extensions.xa, { reference: "1" }),
      "error extension-invalid /extensions/xa/reference",
    ],
    [
      "no extension",
      (record) => Object.assign(record, { extensions: {} }),
      "error profile-field-missing /extensions/xa",
    ],
    [
      "an undeclared code",
      (record) => Object.assign(record, { serviceTypes: ["x-xa-unheard-of"] }),
      "error national-code-undeclared /serviceTypes/0",
    ],
    [
      "no name in the second language",
      (record) => delete record.name.fr,
      "error profile-field-missing /name/fr",
    ],
    [
      "a contact that nobody confirmed",
      (record) => Object.assign(record, { contacts: [{ channel: "telephone", number: "112" }] }),
      "warning profile-field-missing /contacts/0/lastConfirmed",
    ],
  ])("notices %s", (_, alter, expected) => {
    expect(findingsAfter(alter)).toContain(expected);
  });

  test("its schemas are JSON Schema for any validator", () => {
    const { extensions } = read("example-land.profile.json");
    const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(extensions.service);
    const { xa } = read("example-land.service.json").extensions;
    expect(validate(xa)).toBe(true);
    expect(validate({ ...xa, reference: "1" })).toBe(false);
  });
});
