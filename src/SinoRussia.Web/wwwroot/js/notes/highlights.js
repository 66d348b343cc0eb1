// Highlights drawn over the page without touching it, until the server renders it anew.
import { rangesOf } from './passages.js';

const shown = new Map();

/** Draws the ranges under a name that the style sheet knows: draft, selecting, caret, note-straw and so on. */
export function draw(name, ranges) {
  if (!window.CSS?.highlights) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, Object.assign(new Highlight(...ranges), { priority: name === 'caret' ? 1 : 0 }));
}

/** Keeps stretches of text drawn, also when the page's elements have been replaced. */
export function keep(name, anchors) {
  shown.set(name, anchors);
  draw(name, rangesOf(anchors));
}

export function add(name, anchors) {
  keep(name, [...(shown.get(name) ?? []), ...anchors]);
}

export function drop(name) {
  shown.delete(name);
  draw(name, []);
}

/** The page is new: what was saved is in it as marks; a draft still has to be drawn. */
export function redraw() {
  for (const name of [...shown.keys()]) {
    if (name === 'draft') draw(name, rangesOf(shown.get(name)));
    else drop(name);
  }
}
