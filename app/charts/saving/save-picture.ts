import { saveFile } from '../../ui/save-file';
import { type DrawnPicture, pictureOf } from './picture-of';

export type PictureFormat = 'png' | 'svg';

/** Pixels a CSS pixel. */
const SCALE = 2;

/** Hands a chart to the browser as a file. Rejects where the browser can't draw it. */
export async function savePicture(
  chart: HTMLElement,
  { title, name, format }: { title: string; name: string; format: PictureFormat },
): Promise<void> {
  const picture = pictureOf(chart, title);
  const svg = new Blob([picture.svg], { type: 'image/svg+xml' });
  const file = format === 'svg' ? svg : await drawn(picture, svg);
  saveFile(file, `${name}.${format}`);
}

async function drawn({ width, height }: DrawnPicture, svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = SCALE * width;
    canvas.height = SCALE * height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((png) => (png === null ? reject(new Error('no picture')) : resolve(png)));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
