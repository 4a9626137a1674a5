// Words of orders and projects. One of them stands in anybody's letter; a letter with two of them is about work.
const WORDS =
  /\b(invoices?|migrations?|contracts?|budgets?|purchase orders?|tickets?|deployments?|deployed|deadlines?|rollouts?|change requests?|accounting|purchasing|deliverables?|stakeholders?|payments?|vendors?|compliance|spreadsheets?|quarterly|revenues?|pricing|tender|procurement|milestones?|checklists?|approvals?|approved|rechnung(?:en)?|vertrag|verträge|angebot|budget|facture|contrat|devis|factura|contrato|presupuesto)\b/giu;
const MIN_WORDS = 2;
const MAX_TEXT = 6_000;

/** True for a text about orders, contracts and projects. Whether somebody is a client never counts; what is written about does. */
export const isBusiness = (text: string): boolean =>
  new Set((text.slice(0, MAX_TEXT).match(WORDS) ?? []).map((word) => word.toLowerCase())).size >= MIN_WORDS;
