/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  async app({ stage }) {
    // SST refuses an import above: it bundles this file for two programs of its own.
    const { kindOf } = await import("./infra/stages.ts");
    const { regionOf } = await import("./infra/region.ts");
    const { isKept } = kindOf(stage);
    return {
      name: "online-buddy",
      home: "aws",
      // Removing production leaves its table and its raw mail behind, and is refused to begin with.
      removal: isKept ? "retain" : "remove",
      protect: isKept,
      providers: { aws: { region: regionOf(process.env.MAIL_REGION) } },
    };
  },
  async run() {
    // The files of infra/ see `$app`, `aws` and `sst` only from here on.
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
      import("./infra/alarms.ts"),
      import("./infra/dashboard.ts"),
    ]);
    return { web: web.url, ...(webTarget && { webTarget }), inboundDomain, serviceAddress };
  },
});
