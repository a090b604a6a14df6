import { exampleOf } from "../example-records.ts";
import { altered, breach, type SetBreach } from "./breach.ts";

const service = () => exampleOf("service", "example-helpline");
const system = () => exampleOf("national-system", "example-system");
const named = (code: string, partOf?: string) => ({ code, name: { en: code }, ...(partOf && { partOf }) });

/** Breaches of the rules over the parts of a State that one record names. */
export const regionBreaches = {
  "region-of-other-state": [
    breach(service(), { "/regions": ["xa-n", "gb-sct"] }, "/regions/1"),
    breach(
      service(),
      { "/sites": [{ name: { en: "A site" }, place: { en: "A town" }, regions: ["xb-n"] }] },
      "/sites/0/regions/0",
    ),
    breach(system(), { "/subdivisions": [named("xb-n")] }, "/subdivisions/0/code"),
    breach(
      system(),
      { "/subdivisions": [named("xa-n", "xa-s"), named("xa-s")], "/regions": ["xb-s"] },
      "/regions/0",
    ),
    // Delaware, which ends as Germany does.
    breach(
      exampleOf("guideline", "example-text"),
      { "/jurisdiction": "de", "/regions": ["us-de"] },
      "/regions/0",
    ),
  ],
  "region-of-body": [
    breach(
      service(),
      {
        "/id": "eu/service/example-helpline",
        "/publisher": "eu",
        "/jurisdiction": "eu",
        "/regions": ["be-bru"],
      },
      "/regions/0",
    ),
    breach(
      exampleOf("guideline", "example-text"),
      { "/jurisdiction": "coe", "/regions": ["fr-06"] },
      "/regions/0",
    ),
  ],
  "subdivision-twice": [
    breach(system(), { "/subdivisions": [named("xa-n"), named("xa-n")] }, "/subdivisions/1/code"),
  ],
  "subdivision-part-not-listed": [
    breach(system(), { "/subdivisions": [named("xa-n", "xa-e")] }, "/subdivisions/0/partOf"),
  ],
  "subdivision-circular": [
    breach(system(), { "/subdivisions": [named("xa-n", "xa-n")] }, "/subdivisions/0/partOf"),
    breach(
      system(),
      { "/subdivisions": [named("xa-n", "xa-s"), named("xa-s", "xa-n")] },
      "/subdivisions/0/partOf",
    ),
  ],
  "subdivision-too-deep": [
    breach(
      system(),
      {
        "/subdivisions": Array.from("abcdefghijk", (letter) =>
          named(
            `xa-${letter}`,
            letter === "a" ? undefined : `xa-${String.fromCharCode(letter.charCodeAt(0) - 1)}`,
          ),
        ),
      },
      "/subdivisions/10/partOf",
    ),
  ],
};

const together = (regions: readonly string[], pointer: string, sites?: readonly object[]): SetBreach => ({
  records: [
    altered(system(), {
      "/authorities": undefined,
      "/contactPoints": undefined,
      "/subdivisions": [named("xa-n"), named("xa-nw", "xa-n"), named("xa-nww", "xa-nw"), named("xa-s")],
    }),
    altered(exampleOf("organisation", "example-ministry"), { "/regions": regions, "/sites": sites }),
  ],
  record: "xa/organisation/example-ministry",
  pointer,
});

/** Breaches of the rules over such parts and those that the description of the State names. */
export const regionSetBreaches = {
  "region-not-named": [together(["xa-s", "xa-no"], "/regions/1")],
  "regions-without-names": [
    {
      records: [
        altered(system(), { "/authorities": undefined, "/contactPoints": undefined }),
        altered(exampleOf("organisation", "example-ministry"), { "/regions": ["xa-n"] }),
      ],
      record: "xa/organisation/example-ministry",
      pointer: "/regions",
    },
  ],
  "site-region-outside-record": [
    together(["xa-n"], "/sites/0/regions/0", [
      { name: { en: "Office" }, place: { en: "A town" }, regions: ["xa-s"] },
    ]),
  ],
  "region-within-other": [together(["xa-n", "xa-nww", "xa-s"], "/regions/1")],
};
