/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  app: ({ stage }) => ({
    name: "online-buddy",
    home: "aws",
    // Removing production leaves its table and its raw mail behind, and is refused to begin with.
    removal: stage === "production" ? "retain" : "remove",
    protect: stage === "production",
    // One of the regions where SES takes mail in.
    providers: { aws: { region: "eu-west-1" } },
  }),
  async run() {
    // SST refuses an import above this line: the files of infra/ see `$app`, `aws` and `sst` only from here on.
    const { web } = await import("./infra/web.ts");
    const { webTarget } = await import("./infra/web-domain.ts");
    const { inboundDomain, serviceAddress } = await import("./infra/stage.ts");
    await Promise.all([
      import("./infra/dns.ts"),
      import("./infra/inbound.ts"),
      import("./infra/due.ts"),
      import("./infra/feedback.ts"),
      import("./infra/reply.ts"),
      import("./infra/job.ts"),
      import("./infra/sweep.ts"),
    ]);
    return { web: web.url, ...(webTarget && { webTarget }), inboundDomain, serviceAddress };
  },
});
