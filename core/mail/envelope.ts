/** What SES found out about one message (its `receipt` verdicts). Anything but `PASS` is not a pass. */
export type Verdict = "PASS" | "FAIL" | "GRAY" | "PROCESSING_FAILED" | "DISABLED";

/** The SMTP envelope of one message for one recipient, with the receiver's verdicts (SES receipt notification). */
export interface Envelope {
  /** The SES message id, which is also the name of the raw object. */
  readonly sesMessageId: string;
  readonly mailFrom: string;
  readonly recipient: string;
  readonly receivedAt: Date;
  readonly spamVerdict: Verdict;
  readonly virusVerdict: Verdict;
  readonly dkimVerdict: Verdict;
  readonly spfVerdict: Verdict;
  readonly dmarcVerdict: Verdict;
}
