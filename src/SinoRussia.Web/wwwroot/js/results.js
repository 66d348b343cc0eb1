// ] and [ go to the next and the previous result of the search that a page was opened from; N and P do where brackets need another key.
import { onKey } from './keys.js';

function go(rel) {
  const link = document.querySelector(`.steps a[rel=${rel}]`);
  if (!link) return false;
  link.click();
}

for (const key of [']', 'N']) onKey(key, () => go('next'));
for (const key of ['[', 'P']) onKey(key, () => go('prev'));
