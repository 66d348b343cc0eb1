/** Says something to people who listen to the page. The element stands in the page from the start, else it would not be heard. */
export function say(text) {
  const live = document.querySelector('[data-live]');
  if (live) live.textContent = text;
}
