import { schemaVersion } from "@civic/schema";

const numbers = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/;

/**
 * Whether a version of the model comes after the one that this node knows. A record of such a model is kept and served as
 * it is, and found by its head; what it says beyond that nobody here can tell.
 */
export function isLaterModel(model: unknown): boolean {
  const [given, known] = [model, schemaVersion].map((version) => numbers.exec(String(version))?.slice(1));
  if (given === undefined || known === undefined) return false;
  const place = given.findIndex((part, index) => part !== known[index]);
  return place >= 0 && Number(given[place]) > Number(known[place]);
}
