/** 32 bits of FNV-1a, unsigned. Short stand-in for a name: at worst one in millions is taken for another. */
export function fingerprint(name: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < name.length; n++) hash = Math.imul(hash ^ name.charCodeAt(n), 0x01000193);
  return hash >>> 0;
}
