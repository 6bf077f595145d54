/** Bytes as text that an address holds without escapes (RFC 4648, section 5, without padding). */
export function toBase64Url(bytes: readonly number[]): string {
  const text = btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
  return text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The bytes; undefined for a text that is none. */
export function fromBase64Url(text: string): readonly number[] | undefined {
  try {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Array.from(plain, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
