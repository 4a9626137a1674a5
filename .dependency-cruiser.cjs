// The order in which data flows. A stage may import the stages before it, never one after it.
const STAGES = ["mail", "thread", "people", "ledger", "buddy", "answer", "reply"];
const DOORS =
  "^core/(receive|read-by-head|read-whole|release|daily|heed|welcome|works|confirm|act|tap|settings|settle|due|park|sweep|erase|export|standing|standing-one|wish|about|answer-about-me|forget-again)\\.ts$";

const flow = STAGES.map((stage, rank) => ({
  name: `flow-${stage}`,
  comment: `core/${stage} may import only: ${STAGES.slice(0, rank + 1).join(", ")}`,
  severity: "error",
  from: { path: `^core/${stage}/` },
  to: { path: "^core/", pathNot: `^core/(${STAGES.slice(0, rank + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...flow,
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-is-pure",
      comment: "core knows no cloud, no web framework, no disk and no network: its effects are passed in.",
      severity: "error",
      from: { path: "^core/" },
      to: {
        path: "^(functions|infra|tests)/|node_modules/(@aws-sdk|@smithy|hono|@hono|sst|aws-lambda|@types/aws-lambda|dynalite|smtp-server|mailauth)|^(node:)?(fs|net|http|https|child_process|os|dns|worker_threads)(/|$)",
      },
    },
    {
      name: "mailparser-in-one-file",
      severity: "error",
      from: { pathNot: "^core/mail/parse\\.ts$|^tests/bench/" },
      to: { path: "node_modules/mailparser" },
    },
    {
      name: "aws-behind-the-ports",
      severity: "error",
      from: { path: "^functions/", pathNot: "^functions/(aws|deps)/" },
      to: { path: "node_modules/@aws-sdk" },
    },
    {
      name: "hono-in-web",
      severity: "error",
      from: { path: "^functions/", pathNot: "^functions/web" },
      to: { path: "node_modules/hono" },
    },
    {
      name: "handlers-call-front-doors",
      comment: "A handler calls a front door; only types of a stage may be seen from outside.",
      severity: "error",
      from: { path: "^functions/([^/]+\\.ts$|web/)" },
      to: { path: "^core/", pathNot: DOORS, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-handler-imports-a-handler",
      severity: "error",
      from: { path: "^functions/(receive|due|reply|feedback|job|sweep|web)\\.ts$" },
      to: { path: "^functions/(receive|due|reply|feedback|job|sweep|web)\\.ts$" },
    },
    {
      name: "deps-of-its-own",
      comment: "A handler is made by its own file of deps: what another one needs would come into its bundle.",
      severity: "error",
      from: { path: "^functions/(receive|due|reply|feedback|job|sweep|web)\\.ts$" },
      to: { path: "^functions/deps/", pathNot: "^functions/deps/$1\\.ts$" },
    },
    {
      name: "infra-is-wiring",
      comment:
        "The program of AWS names handlers, and imports none of the code: it runs at the deployer's, they on AWS.",
      severity: "error",
      from: { path: "^infra/[^/]+\\.ts$" },
      to: { pathNot: "^infra/[^/]+\\.ts$" },
    },
    { name: "not-resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
