/**
 * Profiles: what one State adds to the model, and records checked against it. Not for pages: patterns are matched by an
 * engine of 46 kB that answers in linear time.
 *
 * @module
 */

export type { Profile } from "../../generated/types/model.ts";
export { type CompiledProfile, compileProfile, type ProfileCompilation } from "./compile-profile.ts";
export { validateWithProfiles } from "./validate-with-profiles.ts";
