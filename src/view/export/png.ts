import {schemeOf, toSvg, type PictureExport, type Shown} from './exported.js';

/** How `toPNG()` draws. */
export interface PngExport extends PictureExport {
  /** Pixels for each of the picture's; 2 when not given. */
  readonly scale?: number;
}

/** No browser draws canvases beyond these: longest side, and area, in pixels. */
const LONGEST = 16_384;
const LARGEST = 268_435_456;

/** The picture as PNG. Rejects, saying why, where a canvas cannot be so large or the page forbids it. */
export async function toPng(
  shown: Shown,
  {scale = 2, ...options}: PngExport = {},
): Promise<Blob | undefined> {
  const svg = toSvg(shown, {scheme: schemeOf(shown), ...options});
  if (svg === undefined) return undefined;
  const image = await imageOf(svg);
  const {width, height} = image;
  const most = largestScale(width, height);
  if (!(scale > 0 && scale <= most)) throw tooLarge(width, height, scale, most);
  const blob = await drawnOn(document.createElement('canvas'), image, scale);
  if (!blob) throw tooLarge(width, height, scale, scale / 2);
  return blob;
}

/** The largest scale, in hundredths, at which a picture of this size fits on a canvas. */
export function largestScale(width: number, height: number): number {
  const scale = Math.min(LONGEST / width, LONGEST / height, Math.sqrt(LARGEST / (width * height)));
  return Math.floor(scale * 100) / 100;
}

function tooLarge(width: number, height: number, scale: number, most: number): RangeError {
  const size = `${Math.round(width * scale)} × ${Math.round(height * scale)}`;
  return new RangeError(
    `This browser draws no picture of ${size} pixels; the largest here is toPNG({scale: ${most}}), or take toSVG().`,
  );
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    throw new Error(
      'This page allows no pictures from blob: addresses (img-src in its Content-Security-Policy); toSVG() works.',
    );
  } finally {
    URL.revokeObjectURL(url);
  }
  return image;
}

function drawnOn(canvas: HTMLCanvasElement, image: HTMLImageElement, scale: number): Promise<Blob | null> {
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
