/** A rectangle in the picture's own pixels. */
export interface Cover {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A screenshot that the user is about to attach, and what they covered in it. */
export interface Picture {
  readonly name: string;
  readonly bitmap: ImageBitmap;
  readonly covers: Cover[];
}

/** Pictures that a canvas can write again; an SVG is text and scanned as such. */
const TYPES = /^image\/(png|jpeg|webp|gif|bmp|avif)$/;

export const isPicture = (file: File) => TYPES.test(file.type);

/** Undefined where the browser cannot read it as a picture. */
export async function loadPicture(file: File): Promise<Picture | undefined> {
  try {
    return { name: file.name, bitmap: await createImageBitmap(file), covers: [] };
  } catch {
    return undefined;
  }
}

/** Draws the picture with its covers. Covers are solid: what is only blurred can be guessed. */
export function drawPicture(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { bitmap, covers }: Picture,
): void {
  context.drawImage(bitmap, 0, 0);
  context.fillStyle = "#0f141a";
  for (const { x, y, width, height } of covers) context.fillRect(x, y, width, height);
}

/** The file to attach: the same where nothing was covered, else the covered picture, which has no metadata either. */
export async function pictureFile(file: File, picture: Picture): Promise<File> {
  const { bitmap, covers } = picture;
  if (covers.length === 0) return file;
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  drawPicture(canvas.getContext("2d")!, picture);
  const type = file.type === "image/jpeg" || file.type === "image/webp" ? file.type : "image/png";
  const name = type === file.type ? file.name : file.name.replace(/\.\w+$/, ".png");
  return new File([await canvas.convertToBlob({ type, quality: 0.92 })], name, { type });
}
