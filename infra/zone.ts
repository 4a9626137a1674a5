/**
 * The zone of the domain, where Route 53 has it and the program may write there: `DNS_ZONE=route53` looks it up by its name,
 * `DNS_ZONE=Z…` is one of several of that name. Unset, whoever deploys sets the records by hand; `npm run dns` prints them.
 */
const wanted = process.env.DNS_ZONE;
if (wanted !== undefined && !/^(route53|Z[A-Z0-9]{5,31})$/.test(wanted))
  throw new Error("DNS_ZONE is route53, or the id of a hosted zone of Route 53, as Z2FDTNDATAQYW2");

export const zone = wanted === undefined ? undefined : sst.aws.dns(wanted === "route53" ? {} : { zone: wanted });
