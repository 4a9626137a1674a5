/** A link that opens a mail to an address, which stands there to be read. */
export const MailLink = ({ address, subject }: { readonly address: string; readonly subject?: string }) => (
  <a href={`mailto:${address}${subject === undefined ? "" : `?subject=${encodeURIComponent(subject)}`}`}>{address}</a>
);
