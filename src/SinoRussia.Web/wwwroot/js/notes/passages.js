// Between the page and the library's coordinates: a passage's id and UTF-16 offsets into its text, which is the text content of
// its element.

/** The passages that can be annotated, in reading order; none on a page of a digest. */
export function passages() {
  return document.querySelector('[data-annotating]') ? [...document.querySelectorAll('article [data-passage]')] : [];
}

export function report() {
  return document.querySelector('[data-annotating]')?.dataset.annotating;
}

export function elementOf(id) {
  return document.querySelector(`article [data-passage="${CSS.escape(id)}"]`);
}

function offsetIn(element, node, offset) {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** A range over [start, end) of a passage's text. */
export function rangeIn(element, start, end) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let at = 0, node = texts.nextNode(); node; at += node.length, node = texts.nextNode()) {
    if (start >= at && start < at + node.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.length) {
      range.setEnd(node, end - at);
      break;
    }
  }
  return range;
}

/** The stretches of passages under a range, without space at their ends: [{passage, start, end, quote}]. */
export function anchorsOf(range) {
  const anchors = [];
  for (const element of passages()) {
    if (!range.intersectsNode(element)) continue;
    const text = element.textContent;
    let start = element.contains(range.startContainer) ? offsetIn(element, range.startContainer, range.startOffset) : 0;
    let end = element.contains(range.endContainer) ? offsetIn(element, range.endContainer, range.endOffset) : text.length;
    while (start < end && /\s/.test(text[start])) start++;
    while (end > start && /\s/.test(text[end - 1])) end--;
    if (start < end) anchors.push({ passage: element.dataset.passage, start, end, quote: text.slice(start, end) });
  }
  return anchors;
}

export function rangesOf(anchors) {
  return anchors.map(anchor => [elementOf(anchor.passage), anchor]).filter(([element]) => element)
    .map(([element, anchor]) => rangeIn(element, anchor.start, anchor.end));
}

// The number beside a paragraph, and its spoken name: "Section 6.3, paragraph 4.2".
function numbersOf(element) {
  const number = element.closest('.para')?.querySelector('.pn');
  return { paragraph: number?.dataset.n ?? '', section: number?.getAttribute('aria-label')?.match(/Section ([^,]+)/i)?.[1] };
}

/** §6.3 ¶3, as people cite it; the library says it again when the note is saved. */
export function placeOf(anchors) {
  const [first, last] = [elementOf(anchors[0].passage), elementOf(anchors.at(-1).passage)];
  const { section, paragraph } = numbersOf(first);
  const place = `${section ? `§${section} ` : ''}¶${paragraph}`;
  return first === last ? place : `${place} to ¶${numbersOf(last).paragraph}`;
}
