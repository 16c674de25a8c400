import { UPLOAD_BYTES } from "./check-request.ts";
import { SupportError } from "./support-error.ts";
import type { SupportApi, UploadedPart, UploadLinks } from "./types.ts";
import { untilAborted } from "./until-aborted.ts";

/** Parts under way at once; AWS takes five calls a second, but PUTs are not among them. */
const PARALLEL = 3;
/** Waits before a part is sent again, in milliseconds. */
const PART_WAITS = [500, 2000, 8000];
/** Waits between looks at a finished upload, in milliseconds: five minutes in all. */
const STATUS_WAITS = [0, 1000, 2000, 5000, ...Array.from({ length: 30 }, () => 10_000)];

/** How far an upload has come: plain data that can be kept to resume it. */
export interface UploadState {
  readonly uploadId: string;
  readonly partSize: number;
  readonly totalParts: number;
  readonly parts: readonly UploadedPart[];
}

export interface UploadOptions {
  readonly api: Pick<SupportApi, "uploadLinks" | "completeUpload" | "uploadStatus">;
  /** Ends the upload; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with every part that has arrived. */
  readonly onProgress?: (state: UploadState) => void;
  /** Goes on with an upload of the same file that broke off; one that AWS has dropped begins anew. */
  readonly resume?: UploadState;
  readonly wait?: (ms: number) => Promise<void>;
}

/**
 * Uploads a file of up to 150 MB in parts, and gives the id to file or reply with. Parts go in parallel, straight
 * from the file (`fs.openAsBlob`), each again where it breaks. Throws a SupportError.
 */
export async function uploadFile(file: Blob, fileName: string, options: UploadOptions): Promise<string> {
  if (file.size === 0) throw new SupportError("attachment-empty", "not-sent", { value: fileName });
  if (file.size > UPLOAD_BYTES) {
    throw new SupportError("attachment-too-large", "not-sent", { value: fileName, limit: "150 MB" });
  }
  const { resume, ...anew } = options;
  if (!resume || !isOf(file, resume)) return upload(file, fileName, anew);
  try {
    return await upload(file, fileName, options);
  } catch (error) {
    if (!(error instanceof SupportError) || error.code !== "attachment-expired") throw error;
    return upload(file, fileName, anew);
  }
}

async function upload(file: Blob, fileName: string, options: UploadOptions): Promise<string> {
  const { api, onProgress } = options;
  // One part that cannot be sent ends the others as well.
  const failed = new AbortController();
  const signal = AbortSignal.any([failed.signal, ...(options.signal ? [options.signal] : [])]);
  const wait = (ms: number) => untilAborted((options.wait ?? sleep)(ms), signal);
  signal.throwIfAborted();
  const first = options.resume ? undefined : await api.uploadLinks({ fileName, size: file.size });
  let state: UploadState = options.resume ?? { ...begun(first!), parts: [] };
  const { uploadId, partSize, totalParts } = state;
  if (!isOf(file, state)) throw oddAnswer(fileName);
  const links = linksOf(api, fileName, uploadId, first);
  const arrived = new Set(state.parts.map(({ part }) => part));
  const missing = Array.from({ length: totalParts }, (_, index) => index + 1).filter(
    (part) => !arrived.has(part),
  );

  const sendPart = async (part: number): Promise<UploadedPart> => {
    const bytes = file.slice((part - 1) * partSize, part * partSize);
    for (let attempt = 0; ; attempt++) {
      signal.throwIfAborted();
      const link = await links.of(part);
      try {
        return { part, eTag: await put(link, bytes, signal) };
      } catch (error) {
        signal.throwIfAborted();
        const ms = PART_WAITS[attempt];
        if (ms === undefined) throw error;
        // It may have expired.
        links.drop(part);
        await wait(ms);
      }
    }
  };
  const worker = async () => {
    for (let part = missing.shift(); part !== undefined; part = missing.shift()) {
      const done = await sendPart(part);
      state = { ...state, parts: [...state.parts, done] };
      onProgress?.(state);
    }
  };
  await Promise.all(
    Array.from({ length: PARALLEL }, () =>
      worker().catch((error) => {
        failed.abort(error);
        throw error;
      }),
    ),
  );
  signal.throwIfAborted();
  const parts = state.parts.toSorted((a, b) => a.part - b.part);
  let status = await api.completeUpload(uploadId, parts);
  for (const ms of STATUS_WAITS) {
    if (status !== "attachment-not-ready") break;
    await wait(ms);
    status = await api.uploadStatus(uploadId);
  }
  if (status === "attachment-ready") return uploadId;
  throw new SupportError("service", "refused", {
    reason: {
      en: `The upload of ${fileName} ended as ${status}.`,
      ja: `${fileName} のアップロードが ${status} で終わりました。`,
    },
  });
}

/** Whether an upload can be one of this file: as many parts as its size makes. */
function isOf(file: Blob, { partSize, totalParts }: UploadState): boolean {
  return partSize > 0 && totalParts === Math.ceil(file.size / partSize);
}

function begun({ uploadId, partSize, totalParts }: UploadLinks): Omit<UploadState, "parts"> {
  return { uploadId, partSize, totalParts };
}

/** The links of the parts, asked for ten at a time, and once for all who wait for them. */
function linksOf(
  api: UploadOptions["api"],
  fileName: string,
  uploadId: string,
  first: UploadLinks | undefined,
) {
  const known = new Map<number, string>();
  const remember = ({ links }: UploadLinks) => {
    for (const { part, url } of links) known.set(part, url);
  };
  if (first) remember(first);
  let asking: Promise<void> | undefined;
  return {
    async of(part: number): Promise<string> {
      while (!known.has(part) && asking) await asking;
      if (!known.has(part)) {
        asking = api.uploadLinks({ fileName, uploadId, from: part }).then(remember);
        try {
          await asking;
        } finally {
          asking = undefined;
        }
      }
      const link = known.get(part);
      if (link === undefined || !/^https?:$/.test(URL.parse(link)?.protocol ?? "")) throw oddAnswer(fileName);
      return link;
    },
    drop: (part: number) => known.delete(part),
  };
}

/** Sends one part and gives its ETag. Throws a SupportError. */
async function put(url: string, bytes: Blob, signal: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { method: "PUT", body: bytes, redirect: "error", signal });
  } catch (error) {
    throw new SupportError("network", "unknown", { address: new URL(url).host }, error);
  }
  await response.body?.cancel();
  const eTag = response.headers.get("etag");
  if (response.ok && eTag !== null) return eTag;
  throw new SupportError("service", "refused", {
    reason: {
      en: `A part of the upload was answered with HTTP ${response.status}.`,
      ja: `アップロードの途中で HTTP ${response.status} が返されました。`,
    },
  });
}

function oddAnswer(fileName: string): SupportError {
  return new SupportError("service", "refused", {
    reason: {
      en: `The links to upload ${fileName} make no sense.`,
      ja: `${fileName} のアップロード用リンクが正しくありません。`,
    },
  });
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
