/** What the store says of a record contradicts how it was found: the file or the database is damaged as a whole. */
export class DamagedStore extends Error {
  override readonly name = "DamagedStore";
}
