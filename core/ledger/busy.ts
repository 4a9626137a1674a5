/** Too many want the same at once, or a store takes no more for now: another try, a little later, may go well. */
export class Busy extends Error {
  override readonly name = "Busy";
}
