// Stands in for d3-dispatch in the script-tag file only: one listener for each of d3-zoom's three events.

export function dispatch() {
  const listeners = {};
  return {
    on(type, listener) {
      listeners[type] = listener;
      return this;
    },
    call(type, node, event) {
      listeners[type]?.call(node, event);
    },
  };
}
