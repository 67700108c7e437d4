// Makes one thumbnail of each picture, one after the other in one process, as a server with sharp would.
// node thumbnails.js WIDTH QUALITY jpeg|webp FOLDER PICTURE...
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';

const [width, quality, format, folder, ...pictures] = process.argv.slice(2);
for (const picture of pictures) {
  const stem = basename(picture, extname(picture));
  await sharp(picture)
    .rotate()
    .resize({ width: Number(width), withoutEnlargement: true })
    .toFormat(format, { quality: Number(quality) })
    .toFile(join(folder, `${stem}-${width}.${format}`));
}
