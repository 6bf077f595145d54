/** Shared progress in the `#` of an address, alone or after what else stands there. */
const SHARED = /(^#?|&)skill-progress=([\w-]*)/;

/** The shared progress that a fragment holds, as text; undefined without any. */
export function sharedIn(fragment: string): string | undefined {
  return SHARED.exec(fragment)?.[2];
}

/** What else a fragment says, without `#`. */
export function besidesShared(fragment: string): string {
  return fragment.replace(SHARED, '').replace(/^[#&]/, '');
}

/** A fragment, without `#`, that says `rest` and holds this progress, if any. */
export function fragmentOf(rest: string, shared: string | undefined): string {
  return [rest, ...(shared === undefined ? [] : [`skill-progress=${shared}`])].filter(Boolean).join('&');
}

/** Puts a fragment into the page's address, without a step in the history and without scrolling. */
export function setFragment(fragment: string): void {
  const {pathname, search} = location;
  try {
    history.replaceState(history.state, '', fragment ? `#${fragment}` : pathname + search);
  } catch {
    // sandboxed frames and file: pages may not change their address
  }
}
