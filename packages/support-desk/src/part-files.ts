import { join } from "node:path";

/** Where a part of an upload lies. The names are the desk's own: nothing of a customer's file name gets into a path. */
export function partPath(uploadsDir: string, uploadId: string, part: number): string {
  if (!/^upload-[0-9a-f]{32}$/.test(uploadId) || !Number.isInteger(part))
    throw new RangeError("no such upload");
  return join(uploadsDir, `${uploadId}.${part}`);
}
