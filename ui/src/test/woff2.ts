import { brotliDecompressSync } from 'node:zlib';

/** WOFF2 writes well-known tags as a number; this is that of `cmap`, and the next is for a tag that is written out. */
const CHARACTER_MAP = 0;
const ANY_TAG = 63;
const HEADER_BYTES = 48;
/** The numbers of the two tables that are transformed unless their version says otherwise. */
const GLYPHS = [10, 11];

/** The code points that a WOFF2 file has a glyph for. */
export function codePoints(file: Buffer): Set<number> {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF2 file');
  let at = HEADER_BYTES;
  /** A number whose bytes go on while their highest bit is set. */
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  let start = 0;
  let map: [number, number] | undefined;
  for (let table = file.readUInt16BE(12); table > 0; table--) {
    const flags = file.readUInt8(at++);
    const [tag, version] = [flags & 0x3f, flags >> 6];
    if (tag === ANY_TAG) at += 4;
    let length = number();
    if (GLYPHS.includes(tag) ? version !== 3 : version !== 0) length = number();
    if (tag === CHARACTER_MAP) map = [start, start + length];
    start += length;
  }
  if (map === undefined) throw new Error('no character map');
  const packed = file.subarray(at, at + file.readUInt32BE(20));
  return fromMap(brotliDecompressSync(packed).subarray(...map));
}

function fromMap(map: Buffer): Set<number> {
  const points = new Set<number>();
  for (let table = 0; table < map.readUInt16BE(2); table++) {
    const subtable = map.subarray(map.readUInt32BE(4 + 8 * table + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, points);
    else if (format === 12) addGroups(subtable, points);
    else if (format !== 14) throw new Error(`character map of format ${format}`);
  }
  return points;
}

function addSegments(table: Buffer, points: Set<number>): void {
  const bytes = table.readUInt16BE(6);
  for (let at = 0; at < bytes; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + bytes + at);
    const delta = table.readUInt16BE(16 + 2 * bytes + at);
    const place = 16 + 3 * bytes + at;
    const offset = table.readUInt16BE(place);
    for (let point = first; point <= last && point < 0xffff; point++) {
      const glyph = offset === 0 ? point : table.readUInt16BE(place + offset + 2 * (point - first));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) points.add(point);
    }
  }
}

function addGroups(table: Buffer, points: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + 12 * group;
    const [first, last] = [table.readUInt32BE(at), table.readUInt32BE(at + 4)];
    const glyph = table.readUInt32BE(at + 8);
    for (let point = first; point <= last; point++) {
      if (glyph + point - first !== 0) points.add(point);
    }
  }
}
