import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { HEAD_BYTES, type RawMail, type WaitingKey, type WaitingMail } from "../../core/mail/raw-mail.ts";

/** Keys of any other form are none of ours: nothing outside `in/` and `done/` is ever read, written or removed. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;
const KEY = /^(in|done)\/([A-Za-z0-9][A-Za-z0-9_-]{0,127})$/;

/** SES writes this object when a rule is made, to see whether it may. It is no mail, and goes with all raw mail. */
const TRIAL = "in/AMAZON_SES_SETUP_NOTIFICATION";

/** S3 answers a missing object with 404 only to a role that holds `s3:ListBucket`; to any other it says 403, which is thrown. */
const isMissing = (error: unknown): boolean => error instanceof S3ServiceException && error.name === "NoSuchKey";

/** An empty object has no first byte. */
const isEmpty = (error: unknown): boolean => error instanceof S3ServiceException && error.name === "InvalidRange";

/** Raw mail in one S3 bucket. The receipt rule of SES writes under `in/` by itself; `put` is for whoever else takes mail in. */
export class S3RawMail implements RawMail, WaitingMail {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async put(id: string, raw: Uint8Array): Promise<string> {
    if (!ID.test(id)) throw new Error("a raw mail id is made of letters, digits, - and _ only");
    const at = { Bucket: this.#bucket, Key: `in/${id}` };
    await this.#client.send(new PutObjectCommand({ ...at, Body: raw, ContentType: "message/rfc822" }));
    return at.Key;
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    const [, state, id] = KEY.exec(key) ?? [];
    if (id === undefined) return undefined;
    // A settle may move the mail between the two looks, but only from `in` to `done`: so this order never misses it.
    const raw = await this.#read(key);
    return raw === undefined && state === "in" ? this.#read(`done/${id}`) : raw;
  }

  async settle(key: string): Promise<void> {
    const [, state, id] = KEY.exec(key) ?? [];
    if (id === undefined || state === "done") return;
    // Copy first: a crash between the two calls leaves the mail in both places, never in none.
    const moved = await this.#copy(key, `done/${id}`);
    if (moved) await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
  }

  async copy(key: string, id: string): Promise<string> {
    if (!ID.test(id)) throw new Error("a raw mail id is made of letters, digits, - and _ only");
    const [, , from] = KEY.exec(key) ?? [];
    const to = `done/${id}`;
    // A settle may move the mail between the two looks, but only from `in` to `done`.
    if (from !== undefined && !(await this.#copy(`in/${from}`, to))) await this.#copy(`done/${from}`, to);
    return to;
  }

  async remove(key: string): Promise<void> {
    const [, , id] = KEY.exec(key) ?? [];
    if (id === undefined) return;
    // In this order: a settle on the way copies first and deletes then, and must not leave a copy behind.
    for (const Key of [`in/${id}`, `done/${id}`])
      await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key }));
  }

  async waiting(before: Date): Promise<readonly WaitingKey[]> {
    const found: WaitingKey[] = [];
    for (let token: string | undefined, isFirst = true; isFirst || token !== undefined; isFirst = false) {
      const list = { Bucket: this.#bucket, Prefix: "in/", ContinuationToken: token };
      const page = await this.#client.send(new ListObjectsV2Command(list));
      for (const { Key = "", LastModified: since } of page.Contents ?? [])
        if (KEY.test(Key) && Key !== TRIAL && since !== undefined && since < before) found.push({ key: Key, since });
      token = page.NextContinuationToken;
    }
    return found;
  }

  async head(key: string): Promise<Uint8Array | undefined> {
    return KEY.exec(key)?.[1] === "in" ? this.#read(key, `bytes=0-${HEAD_BYTES - 1}`) : undefined;
  }

  async #read(key: string, range?: string): Promise<Uint8Array | undefined> {
    try {
      const get = new GetObjectCommand({ Bucket: this.#bucket, Key: key, Range: range });
      const { Body } = await this.#client.send(get);
      return await Body?.transformToByteArray();
    } catch (error) {
      if (isEmpty(error)) return new Uint8Array();
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** False when there is nothing to copy: the mail was moved before. */
  async #copy(from: string, to: string): Promise<boolean> {
    const source = `${this.#bucket}/${from}`;
    try {
      await this.#client.send(new CopyObjectCommand({ Bucket: this.#bucket, CopySource: source, Key: to }));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }
}
