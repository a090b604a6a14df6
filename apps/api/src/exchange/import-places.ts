import { createPlaces, type Places } from "../turns/places.ts";

/** Imports at once: each holds some megabytes. One caller leaves room for another. */
export const importPlaces = (): Places => createPlaces({ all: 4, ofOne: 2 });

/** A request that is sent again waits for none: it is told that the first is under way. */
export const repeatablePlaces = (): Places => createPlaces({ all: 10_000, ofOne: 1 });
