import { S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { S3RawMail } from "../../functions/aws/s3-raw-mail.ts";
import { rawMailContract, waitingMailContract } from "../contract/raw-mail.ts";
import { LoopbackS3 } from "../support/loopback-s3.ts";
import { loopbackConfig } from "../support/loopback-server.ts";

async function open() {
  const s3 = new LoopbackS3();
  const client = new S3Client(loopbackConfig(await s3.listen()));
  return { s3, rawMail: new S3RawMail(client, "raw") };
}

rawMailContract("S3", async () => (await open()).rawMail);
waitingMailContract("S3", async () => (await open()).rawMail);

describe("raw mail in S3", () => {
  it("is copied to done/ before it is deleted from in/", async () => {
    const { s3, rawMail } = await open();
    await rawMail.settle(await rawMail.put("a1", Uint8Array.of(1, 2)));
    expect(s3.calls).toEqual(["PUT /raw/in/a1", "PUT /raw/done/a1", "DELETE /raw/in/a1"]);
    expect([...s3.objects.keys()]).toEqual(["/raw/done/a1"]);
  });

  it("is in both places after a crash between copy and delete, and in one after the next try", async () => {
    const { s3, rawMail } = await open();
    const key = await rawMail.put("a1", Uint8Array.of(7));
    s3.failing.add("DELETE /raw/in/a1");
    await expect(rawMail.settle(key)).rejects.toThrow();
    expect(s3.objects.size).toBe(2);
    await rawMail.settle(key);
    expect([...s3.objects.keys()]).toEqual(["/raw/done/a1"]);
  });

  it("comes back whole when it is large", async () => {
    const { rawMail } = await open();
    const raw = new Uint8Array(5_000_000).fill(65);
    expect(Buffer.compare((await rawMail.get(await rawMail.put("a1", raw))) ?? Buffer.alloc(0), raw)).toBe(0);
  });

  it("is not taken for missing when S3 refuses to tell", async () => {
    const { s3, rawMail } = await open();
    s3.failing.add("GET /raw/in/a1").add("PUT /raw/done/a1");
    await expect(rawMail.get("in/a1")).rejects.toThrow();
    await expect(rawMail.settle("in/a1")).rejects.toThrow();
  });
});
