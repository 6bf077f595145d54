/** The place among `length` items that a key leads to from place `at`; undefined for other keys. Round the ends. */
export function moveTo(key: string, at: number, length: number, rtl: boolean): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  if (key === 'ArrowDown' || key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return (at + 1) % length;
  if (key === 'ArrowUp' || key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return (Math.max(at, 0) || length) - 1;
  return undefined;
}
