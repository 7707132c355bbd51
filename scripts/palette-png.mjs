// Pictures of the screen have few colours: with a palette a PNG is a third of the size.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const HEAD = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MOST_COLOURS = 256;

/** The same picture with at most 256 colours; where it has more, near ones become one. Takes what Chromium makes: 8 bit, not interlaced. */
export function palettePng(png) {
  const { width, height, channels, pixels } = decode(png);
  for (let bits = 8; bits > 2; bits--) {
    const indexed = index(pixels, width, height, channels, bits);
    if (indexed) return encode(width, height, indexed);
  }
  return png;
}

function decode(png) {
  const data = [];
  let head;
  for (let at = HEAD.length; at < png.length; ) {
    const [length, type] = [png.readUInt32BE(at), png.toString('latin1', at + 4, at + 8)];
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = body;
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3];
  const stride = width * channels;
  const raw = inflateSync(Buffer.concat(data));
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? pixels[at - channels] : 0;
      const up = y > 0 ? pixels[at - stride] : 0;
      const corner = x >= channels && y > 0 ? pixels[at - stride - channels] : 0;
      pixels[at] = raw[y * (stride + 1) + 1 + x] + predicted(filter, left, up, corner);
    }
  }
  return { width, height, channels, pixels };
}

function predicted(filter, left, up, corner) {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Palette and one byte a pixel, colours told apart by their first `bits` bits; null where they are too many. */
function index(pixels, width, height, channels, bits) {
  const drop = 8 - bits;
  const known = new Map();
  const seen = [];
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0; x < width; x++, from += channels) {
      const [r, g, b] = [pixels[from], pixels[from + 1], pixels[from + 2]];
      const key = ((r >> drop) << 16) | ((g >> drop) << 8) | (b >> drop);
      const at = known.get(key) ?? known.size;
      if (at === MOST_COLOURS) return null;
      if (at === known.size) {
        known.set(key, at);
        seen.push(new Map());
      }
      const colour = (r << 16) | (g << 8) | b;
      seen[at].set(colour, (seen[at].get(colour) ?? 0) + 1);
      rows[y * (width + 1) + 1 + x] = at;
    }
  }
  return { palette: Buffer.from(seen.flatMap(mostSeen)), rows };
}

/** The colour that most pixels of a group have: a large white ground stays white. */
function mostSeen(counts) {
  const [colour] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function encode(width, height, { palette, rows }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const parts = [chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([HEAD, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, body) {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
