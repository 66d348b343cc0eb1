// Selecting by keyboard alone: a caret of one word that steps by word, sentence (Ctrl) and paragraph; Shift extends; Enter annotates;
// Escape leaves.
// It lives while the focus is in its bar.
import { onKey } from '../keys.js';
import { addToDossier } from './dossier.js';
import { draw } from './highlights.js';
import { say } from './live.js';
import { begin } from './panel.js';
import { anchorsOf, passages, rangeIn } from './passages.js';
import { unitsOf } from './words.js';

const STEPS = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0], Home: [0, -Infinity], End: [0, Infinity] };
let from = null;
let to = null;

function bar() {
  return document.querySelector('[data-caret-bar]');
}

function start() {
  const [all, tools] = [passages(), bar()];
  const first = all.indexOf(nearest(all));
  if (first < 0 || !tools) return false;
  from = to = { at: first, unit: 0 };
  tools.hidden = false;
  tools.focus({ preventScroll: true });
  show(true);
  return true;
}

// The paragraph that has the focus, else the first whose beginning can be seen.
function nearest(all) {
  const focused = document.activeElement?.closest?.('.para')?.querySelector('[data-passage]');
  return focused ?? all.find(element => element.getBoundingClientRect().top > 60 && unitsOf(element).length > 0) ?? all.at(-1);
}

function leave() {
  if (!from) return;
  from = to = null;
  for (const name of ['caret', 'selecting']) draw(name, []);
  if (bar()) bar().hidden = true;
}

function next({ at, unit }, [paragraphs, units], extending) {
  const all = passages();
  const last = unitsOf(all[at]).length - 1;
  if (Math.abs(units) === Infinity) return { at, unit: units > 0 ? last : 0 };
  if (units !== 0) {
    if (unit + units >= 0 && unit + units <= last) return { at, unit: unit + units };
    const beyond = all[at + units];
    return beyond ? { at: at + units, unit: units > 0 ? 0 : unitsOf(beyond).length - 1 } : { at, unit };
  }
  // Extending goes to the end of this paragraph first, then on to the next; going up likewise.
  if (paragraphs > 0 && extending && unit < last) return { at, unit: last };
  if (paragraphs < 0 && unit > 0) return { at, unit: 0 };
  const there = Math.min(Math.max(at + paragraphs, 0), all.length - 1);
  return { at: there, unit: paragraphs > 0 && extending ? unitsOf(all[there]).length - 1 : 0 };
}

// Forward to where the next sentence begins, extending to where this one or the next ends; back to where this one or the one before
// begins. Past the ends of a paragraph it steps as by word.
function nextSentence({ at, unit }, forward, extending) {
  const units = unitsOf(passages()[at]);
  const step = forward ? 1 : -1;
  for (let there = unit + step; units[there]; there += step) {
    const isFirst = units[there].sentence !== units[there - 1]?.sentence;
    const isLast = units[there].sentence !== units[there + 1]?.sentence;
    if (forward && extending ? isLast : isFirst) return { at, unit: there };
  }
  return next({ at, unit }, [0, step], extending);
}

function isBefore(a, b) {
  return a.at < b.at || (a.at === b.at && a.unit <= b.unit);
}

function range() {
  const all = passages();
  const [first, last] = isBefore(from, to) ? [from, to] : [to, from];
  const whole = document.createRange();
  const [begins, ends] = [unitsOf(all[first.at])[first.unit], unitsOf(all[last.at])[last.unit]];
  const [head, tail] = [rangeIn(all[first.at], begins.start, begins.end), rangeIn(all[last.at], ends.start, ends.end)];
  whole.setStart(head.startContainer, head.startOffset);
  whole.setEnd(tail.endContainer, tail.endOffset);
  return whole;
}

function show(newParagraph) {
  const element = passages()[to.at];
  const unit = unitsOf(element)[to.unit];
  const caret = rangeIn(element, unit.start, unit.end);
  const selected = anchorsOf(range());
  draw('caret', [caret]);
  draw('selecting', selected.map(anchor => rangeIn(passages().find(one => one.dataset.passage === anchor.passage), anchor.start, anchor.end)));
  const box = caret.getBoundingClientRect();
  if (box.top < 90 || box.bottom > innerHeight - 130) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
  const paragraph = newParagraph ? `Paragraph ${element.closest('.para')?.querySelector('.pn')?.dataset.n}. ` : '';
  const isExtended = from.at !== to.at || from.unit !== to.unit;
  const count = selected.reduce((sum, anchor) => sum + anchor.quote.split(/\s+/).length, 0);
  say(isExtended ? `${paragraph}${unit.text}. Selected: ${count} words.` : `${paragraph}${unit.text}`);
}

function annotate(quick) {
  const anchors = anchorsOf(range());
  leave();
  begin(anchors, quick);
}

document.addEventListener('keydown', event => {
  if (!from || !event.target.closest?.('[data-caret-bar]') || event.isComposing) return;
  const isBar = event.target === bar();
  const bySentence = event.ctrlKey || event.altKey;
  if (event.key in STEPS && !event.metaKey && !(bySentence && !STEPS[event.key][1])) {
    const before = to.at;
    to = bySentence ? nextSentence(to, STEPS[event.key][1] > 0, event.shiftKey) : next(to, STEPS[event.key], event.shiftKey);
    if (!event.shiftKey) from = to;
    show(before !== to.at);
  } else if (event.key === 'Enter' && isBar) {
    annotate(false);
  } else if ((event.key === 'h' || event.key === 'm') && isBar) {
    annotate(event.key === 'h');
  } else if (event.key === 'd' && isBar) {
    addToDossier(anchorsOf(range()));
  } else if (event.key === 'Escape') {
    const element = passages()[to.at];
    leave();
    element.closest('.para')?.querySelector('.pn')?.focus({ preventScroll: true });
    say('Selecting ended.');
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}, true);
document.addEventListener('focusout', event => {
  if (from && event.target.closest?.('[data-caret-bar]') && !event.relatedTarget?.closest?.('[data-caret-bar]')) leave();
});
document.addEventListener('click', event => {
  const what = event.target.closest?.('[data-caret]')?.dataset.caret;
  if (what === 'start') start();
  else if (what && from) annotate(what === 'highlight');
});
onKey('s', () => start());
