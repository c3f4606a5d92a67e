/** How a picture looks, as far as a program can tell. */
export interface PictureLook {
  readonly width: number;
  readonly height: number;
  /** Whether it is all of one colour, or nearly so: something failed when it was drawn. */
  readonly blank: boolean;
}

/** Fewer pixels than this that differ from the most frequent colour are dust, not a picture. */
const LEAST_DRAWN = 0.005;

/** Looks at a picture; undefined if it cannot be read as one. */
export async function lookAt(bytes: Uint8Array): Promise<PictureLook | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    const { width, height } = await sharp(bytes).metadata();
    // A smaller copy tells as much, and quicker.
    const pixels = await sharp(bytes)
      .flatten({ background: '#fff' })
      .resize(300, 300, { fit: 'inside', withoutEnlargement: true, kernel: 'nearest' })
      .greyscale()
      .raw()
      .toBuffer();
    const counts = new Uint32Array(256);
    for (const value of pixels) counts[value] = (counts[value] ?? 0) + 1;
    const usual = counts.indexOf(Math.max(...counts));
    const drawn = pixels.filter((value) => Math.abs(value - usual) > 16).length;
    return { width, height, blank: drawn / pixels.length < LEAST_DRAWN };
  } catch {
    return undefined;
  }
}
