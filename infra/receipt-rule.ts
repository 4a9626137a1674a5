import { account, region, stageName } from "./stage.ts";

/** The receipt rule by its name: bucket and topic have to let it in before SES agrees to make it. */
export const ruleSetName = stageName;
export const ruleName = "inbound";
export const ruleArn = $interpolate`arn:aws:ses:${region}:${account}:receipt-rule-set/${ruleSetName}:receipt-rule/${ruleName}`;
