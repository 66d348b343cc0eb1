// Single-key shortcuts: one listener, one switch (WCAG 2.1.4). A module says onKey('n', handler).
const STORE = 'single-keys';
const handlers = new Map();

/** The handler gets the event; it returns false when it has nothing to do here, and the key keeps its own meaning. */
export function onKey(key, handler) {
  handlers.set(key, handler);
}

export function areOn() {
  return localStorage.getItem(STORE) !== 'off';
}

export function switchTo(on) {
  localStorage.setItem(STORE, on ? 'on' : 'off');
}

function isTyping(target) {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null;
}

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const handler = handlers.get(event.key);
  if (!handler || isTyping(event.target) || !areOn()) return;
  if (handler(event) !== false) event.preventDefault();
});
