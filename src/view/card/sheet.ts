/** How far a sheet has to be pulled down to go, in CSS pixels. */
const FAR_PX = 80;

/**
 * Lets the reader drag a sheet away by its handle. Call it with the `pointerdown` event of the handle and the sheet
 * to move; `away` is called once the sheet was let go more than 80 px below its place. A shorter pull, or a gesture
 * that the browser takes over, puts it back. While it is held it has the class `held`.
 */
export function dragAway(down: PointerEvent, sheet: HTMLElement, away: () => void): void {
  const handle = down.currentTarget as HTMLElement;
  if (!down.isPrimary || down.button) return;
  handle.setPointerCapture(down.pointerId);
  sheet.classList.add('held');
  const pull = ({clientY}: PointerEvent): number => Math.max(0, clientY - down.clientY);
  const move = (event: PointerEvent): void => {
    sheet.style.translate = `0 ${pull(event)}px`;
  };
  const end = (event: PointerEvent): void => {
    handle.removeEventListener('pointermove', move);
    handle.removeEventListener('pointerup', end);
    handle.removeEventListener('pointercancel', end);
    sheet.classList.remove('held');
    if (event.type === 'pointerup' && pull(event) > FAR_PX) void slideOut(sheet, away);
    else sheet.style.translate = '';
  };
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', end);
  handle.addEventListener('pointercancel', end);
}

/** The page may refuse to close the sheet: it then comes back. */
async function slideOut(sheet: HTMLElement, away: () => void): Promise<void> {
  sheet.style.translate = '0 100%';
  // None where the reader wants no motion.
  await Promise.allSettled(sheet.getAnimations().map(({finished}) => finished));
  away();
  sheet.style.translate = '';
}
