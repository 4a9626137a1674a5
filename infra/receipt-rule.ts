import { account, region, stageName } from "./stage.ts";

/** How the provider says that the account runs no rule set. Whatever else it says is no leave to make one. */
const NONE = /SES Active Receipt Rule Set: (empty result|couldn't find resource)/;

/** The name of the rule set that the account runs, in this region; undefined where it runs none. */
const running: string | undefined = await aws.ses.getActiveReceiptRuleSet().then(
  ({ ruleSetName }) => ruleSetName,
  (error: unknown) => {
    if (error instanceof Error && NONE.test(error.message)) return undefined;
    throw error;
  },
);

/**
 * An account runs one rule set in a region, and whoever makes another one the active one takes all mail from everybody else. So
 * every stage adds its rule to the one that runs, whoever made it. Where none runs, this stage makes one for the account: it is
 * retained, stays when the stage is removed, and belongs to no stage from the next deployment on.
 */
function ruleSetOfTheAccount(): $util.Output<string> {
  if (running !== undefined) return $output(running);
  const isNobodys = { retainOnDelete: true };
  const ours = new aws.ses.ReceiptRuleSet("ReceiptRules", { ruleSetName: $app.name }, isNobodys);
  new aws.ses.ActiveReceiptRuleSet("ActiveReceiptRules", { ruleSetName: ours.ruleSetName }, isNobodys);
  return ours.ruleSetName;
}

export const ruleSetName = ruleSetOfTheAccount();

/** The rule of this stage beside those of others. */
export const ruleName = stageName;

/** The receipt rule by its name: bucket and topic have to let it in before SES agrees to make it. */
export const ruleArn = $interpolate`arn:aws:ses:${region}:${account}:receipt-rule-set/${running ?? $app.name}:receipt-rule/${ruleName}`;
