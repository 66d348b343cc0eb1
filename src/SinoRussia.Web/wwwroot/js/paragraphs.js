// j and k go from paragraph to paragraph: the number link of each takes the focus, so that Enter keeps its address.
import { onKey } from './keys.js';

function step(by) {
  const numbers = [...document.querySelectorAll('article .para > .pn')];
  if (numbers.length === 0) return false;
  const at = numbers.indexOf(document.activeElement);
  const top = numbers.findIndex(number => number.getBoundingClientRect().top > 60);
  const next = at >= 0 ? at + by : by > 0 ? Math.max(top, 0) : top - 1;
  numbers[Math.min(Math.max(next, 0), numbers.length - 1)].focus();
}

// The link is the permanent address, for copying; followed on its own page it need not load that page anew.
document.addEventListener('click', event => {
  const number = event.target.closest?.('article .para > .pn');
  if (!number || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  location.hash = number.parentElement.id;
});

onKey('j', () => step(1));
onKey('k', () => step(-1));
