import { SupportError } from "./support-error.ts";
import type { SupportApi, UploadedPart } from "./types.ts";

// Limit of the Support API 2013-04-15, read on 2026-11-23.
const FILE_BYTES = 157_286_400;
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
  /** Goes on with an upload of the same file that broke off. */
  readonly resume?: UploadState;
  readonly wait?: (ms: number) => Promise<void>;
}

/**
 * Uploads a file of up to 150 MB in parts, and gives the id to file or reply with. Parts go in parallel, straight
 * from the file (`fs.openAsBlob`), each again where it breaks. Throws a SupportError.
 */
export async function uploadFile(file: Blob, fileName: string, options: UploadOptions): Promise<string> {
  if (file.size === 0 || file.size > FILE_BYTES) {
    throw new SupportError("attachment-too-large", "not-sent", { value: fileName, limit: "150 MB" });
  }
  const { api, signal, onProgress, wait = sleep } = options;
  const links = new Map<number, string>();
  const getLinks = async (request: { readonly uploadId?: string; readonly from?: number }) => {
    const answer = await api.uploadLinks({ fileName, size: file.size, ...request });
    for (const { part, url } of answer.links) links.set(part, url);
    return answer;
  };
  let state: UploadState = options.resume ?? { ...(await getLinks({})), parts: [] };
  const { uploadId, partSize, totalParts } = state;
  const arrived = new Set(state.parts.map(({ part }) => part));
  const missing = Array.from({ length: totalParts }, (_, index) => index + 1).filter(
    (part) => !arrived.has(part),
  );

  const sendPart = async (part: number): Promise<UploadedPart> => {
    const bytes = file.slice((part - 1) * partSize, part * partSize);
    for (let attempt = 0; ; attempt++) {
      signal?.throwIfAborted();
      if (!links.has(part)) await getLinks({ uploadId, from: part });
      try {
        return { part, eTag: await put(links.get(part) ?? "", bytes, signal) };
      } catch (error) {
        signal?.throwIfAborted();
        const ms = PART_WAITS[attempt];
        if (ms === undefined) throw error;
        // It may have expired.
        links.delete(part);
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
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  signal?.throwIfAborted();
  let status = await api.completeUpload(
    uploadId,
    state.parts.toSorted((a, b) => a.part - b.part),
  );
  for (const ms of STATUS_WAITS) {
    if (status !== "attachment-not-ready") break;
    await wait(ms);
    signal?.throwIfAborted();
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

/** Sends one part and gives its ETag. Throws a SupportError. */
async function put(url: string, bytes: Blob, signal: AbortSignal | undefined): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { method: "PUT", body: bytes, ...(signal && { signal }) });
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

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
