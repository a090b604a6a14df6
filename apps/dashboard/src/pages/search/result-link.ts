import type { LinkProps } from "@tanstack/react-router";
import type { Place } from "./entry.ts";

/** The address that a result leads to. */
export function linkTo(place: Place, lang: string): Pick<LinkProps, "to" | "params" | "search" | "hash"> {
  switch (place.page) {
    case "country":
      return {
        to: "/$lang/countries/$code",
        params: { lang, code: place.state },
        ...(place.anchor !== undefined && { hash: place.anchor }),
      };
    case "coverage":
      return { to: "/$lang/coverage", params: { lang }, search: { need: place.need }, hash: place.anchor };
    case "compensation":
      return {
        to: "/$lang/compensation",
        params: { lang },
        ...(place.scheme !== undefined && { search: { schemes: [place.scheme] } }),
        hash: place.anchor,
      };
  }
}
