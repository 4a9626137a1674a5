/** Over the rate or the quota of SES the work is not over: the queue brings it again. */
export class TryAgain extends Error {
  override readonly name = "TryAgain";
}
