// Watches what is selected by mouse or touch and offers to annotate it or to add it to a dossier; m, h and d do the same by key.
import { onKey } from '../keys.js';
import { addToDossier } from './dossier.js';
import { begin } from './panel.js';
import { anchorsOf, passages } from './passages.js';

let waiting;

function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0 || passages().length === 0) return [];
  return anchorsOf(selection.getRangeAt(0));
}

function bar() {
  return document.querySelector('[data-select-bar]');
}

function place() {
  const tools = bar();
  if (!tools) return;
  const anchors = selected();
  tools.hidden = anchors.length === 0;
  if (tools.hidden) return;
  tools.querySelector('[data-do=dossier]').hidden = anchors.length > 1;
  const last = [...getSelection().getRangeAt(0).getClientRects()].at(-1);
  const left = Math.min(last.right + scrollX, scrollX + document.documentElement.clientWidth - tools.offsetWidth - 8);
  tools.style.left = `${Math.max(8, left)}px`;
  tools.style.top = `${last.bottom + scrollY + 8}px`;
}

function annotate(quick) {
  const anchors = selected();
  if (anchors.length === 0) return false;
  begin(anchors, quick);
  return true;
}

document.addEventListener('selectionchange', () => {
  clearTimeout(waiting);
  waiting = setTimeout(place, 120);
});
// The press must not take the selection away before the click uses it.
document.addEventListener('pointerdown', event => {
  if (event.target.closest?.('[data-select-bar]')) event.preventDefault();
});
document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-select-bar] button');
  if (button?.dataset.do === 'dossier') addToDossier(selected());
  else if (button) annotate(button.dataset.do === 'highlight');
});
document.addEventListener('keydown', event => {
  const tools = bar();
  if (event.key === 'Escape' && tools && !tools.hidden) getSelection().removeAllRanges();
});
onKey('m', () => annotate(false));
onKey('h', () => annotate(true));
onKey('d', () => addToDossier(selected()));
