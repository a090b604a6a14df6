import type { Profile } from "../../generated/types/model.ts";

/** The State whose profile it is: the first part of its id. */
export function publisherOf({ id }: Pick<Profile, "id">): string {
  return id.slice(0, 2);
}
