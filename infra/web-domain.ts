import { mailDomain } from "./stage.ts";
import { domainOf } from "./stages.ts";
import { zone } from "./zone.ts";

/** A domain of its own for the pages, by the environment of whoever deploys. Unset, they are at the URL that Lambda gives. */
const wanted = process.env.WEB_DOMAIN;
if (wanted !== undefined && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(wanted))
  throw new Error("WEB_DOMAIN is the domain of the pages, as in WEB_DOMAIN=www.buddy.example.org");

/** CloudFront takes a certificate from us-east-1 alone, wherever the rest may be. */
const cert = process.env.WEB_CERTIFICATE;
if (cert !== undefined && !/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/.test(cert))
  throw new Error("WEB_CERTIFICATE is the ARN of a certificate in us-east-1");
if (wanted !== undefined && zone === undefined && cert === undefined)
  throw new Error("set WEB_CERTIFICATE to the ARN of a certificate for WEB_DOMAIN, or DNS_ZONE so that one is made");

/** Every other stage gets a subdomain of its own, as with mail. */
const name = wanted === undefined ? undefined : domainOf($app.stage, wanted);

// What gets mail has an MX, and beside that no name can have the CNAME that other zones than Route 53 need for the pages.
if (name === mailDomain && zone === undefined)
  throw new Error("WEB_DOMAIN can not be MAIL_DOMAIN itself: take a name below it, as in www.buddy.example.org");

/**
 * CloudFront before the pages, where they have a domain of their own. It signs no request to Lambda (`protection`): whoever
 * signs has to hash the body first, and neither a browser's form nor a mail provider's one-click unsubscribe (RFC 8058) does.
 * So the URL of Lambda stays open beside it, as it is without a domain; what a page does is decided by its token.
 */
export const router =
  name === undefined
    ? undefined
    : new sst.aws.Router("Pages", { domain: { name, dns: zone ?? false, cert }, protection: "none" });

/** What a CNAME of the domain has to lead to, where the program does not run the zone. */
export const webTarget = router?.nodes.cdn.nodes.distribution.domainName;
