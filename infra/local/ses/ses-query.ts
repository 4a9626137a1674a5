import { randomUUID } from "node:crypto";

/** What the SES v1 API refuses a request with. `Sender` errors are the caller's fault (400), `Receiver` ones the service's. */
export class SesError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** An answer in XML as the SES v1 Query API (version 2010-12-01) gives it. */
export interface SesAnswer {
  readonly status: number;
  readonly requestId: string;
  readonly xml: string;
}

const NAMESPACE = "http://ses.amazonaws.com/doc/2010-12-01/";

/** The members of a list parameter, `Destinations.member.1` and on, in their order. */
export function members(form: URLSearchParams, name: string): readonly string[] {
  const values: string[] = [];
  for (let index = 1; form.has(`${name}.member.${index}`); index += 1) {
    values.push(form.get(`${name}.member.${index}`) ?? "");
  }
  return values;
}

export function success(action: string, result: Readonly<Record<string, string | number>>): SesAnswer {
  const requestId = randomUUID();
  const fields = Object.entries(result).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`);
  const body = `<${action}Result>${fields.join("")}</${action}Result>${metadata(requestId)}`;
  return { status: 200, requestId, xml: `<${action}Response xmlns="${NAMESPACE}">${body}</${action}Response>` };
}

export function failure(error: SesError): SesAnswer {
  const requestId = randomUUID();
  const type = error.status < 500 ? "Sender" : "Receiver";
  const detail = `<Type>${type}</Type><Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message>`;
  const xml = `<ErrorResponse xmlns="${NAMESPACE}"><Error>${detail}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
  return { status: error.status, requestId, xml };
}

const metadata = (requestId: string): string =>
  `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
