import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { MAX_INFLATED_BYTES, MAX_ZIP_ENTRIES } from "./limits";
import { encrypted, tooManyBytes, unreadable, type Refusal } from "./refusal";

/** A part of a zip as its central directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its local header starts. */
  readonly offset: number;
}

/** The wanted parts of a zip, inflated, by name. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Sizes that do not fit 32 bits: no report is that large. */
const ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
/** Inflating goes in steps, so that a lying size is found out after at most some 16 MB. */
const STEP = 16 * 1024;

/**
 * Inflates parts of a zip, trusting neither its directory nor its sizes:
 * a part that is not what its size and checksum say, or all parts together more than `MAX_INFLATED_BYTES`, refuse the file.
 *
 * @param entries the parts wanted; the others are never inflated
 */
export function inflateParts(bytes: Uint8Array, entries: readonly ZipEntry[]): ZipParts | Refusal {
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > MAX_INFLATED_BYTES) return tooManyBytes(MAX_INFLATED_BYTES);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const content = inflateEntry(bytes, entry);
    if (!content || crc32(content) !== entry.crc) return unreadable("damaged");
    parts.set(entry.name, content);
  }
  return parts;
}

/**
 * Lists a zip's parts without inflating any.
 * A missing or inconsistent directory (a file cut short) is `damaged`; a part with the encryption flag is `encrypted`.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return unreadable("damaged");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === ZIP64 || count > MAX_ZIP_ENTRIES) return tooManyBytes(MAX_INFLATED_BYTES);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return unreadable("damaged");
    if (view.getUint16(at + 8, true) & 0x2041) return encrypted();
    const nameLength = view.getUint16(at + 28, true);
    const compressedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    if (compressedSize === ZIP64 || size === ZIP64) return tooManyBytes(MAX_INFLATED_BYTES);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      compressedSize,
      size,
      crc: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record that ends every zip, searched backwards past a comment of at most 64 KB. */
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/** The content of one part; null where it is broken, or longer or shorter than declared. */
function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const compressed = bytes.subarray(start, start + entry.compressedSize);
  if (compressed.length !== entry.compressedSize) return null;
  if (entry.method === STORED) return entry.size === entry.compressedSize ? compressed : null;
  if (entry.method !== DEFLATED) return null;
  try {
    return compressed.length <= STEP
      ? inflateSmall(compressed, entry.size)
      : inflateLarge(compressed, entry.size);
  } catch {
    return null;
  }
}

/** In one go: `STEP` bytes cannot yield more than 16 MB. One byte to spare shows a part longer than declared. */
function inflateSmall(compressed: Uint8Array, size: number): Uint8Array | null {
  const content = inflateSync(compressed, { out: new Uint8Array(size + 1) });
  return content.length === size ? content : null;
}

function inflateLarge(compressed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let filled = 0;
  let overflowing = false;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) overflowing = true;
    else content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < compressed.length && !overflowing; at += STEP) {
    inflate.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
  }
  return filled === content.length && !overflowing ? content : null;
}
