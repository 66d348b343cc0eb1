// n and p, and the two links of the bar, step through the search matches of a chapter.
import { onKey } from './keys.js';

const MATCHES = 'article mark.hit';

function step(by) {
  const starts = [...document.querySelectorAll(MATCHES)];
  if (starts.length === 0) return false;
  const current = starts.findIndex(mark => mark.classList.contains('is-current'));
  const next = current < 0 ? nearest(starts, by) : (current + by + starts.length) % starts.length;
  starts[current]?.classList.remove('is-current');
  const mark = starts[next];
  mark.classList.add('is-current');
  mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'center' });
  const place = document.querySelector('.matches [data-place]');
  if (place) place.textContent = `${next + 1} of ${starts.length}`;
}

// The first step goes to the match below (or above) the top of what is on the screen.
function nearest(marks, by) {
  const below = marks.findIndex(mark => mark.getBoundingClientRect().top > 60);
  if (by > 0) return below < 0 ? 0 : below;
  return ((below < 0 ? marks.length : below) - 1 + marks.length) % marks.length;
}

onKey('n', () => step(1));
onKey('p', () => step(-1));
document.addEventListener('click', event => {
  const by = event.target.closest?.('.matches [data-step]')?.dataset.step;
  if (by && step(Number(by)) !== false) event.preventDefault();
});
