// A passage as a row of units that the keyboard steps through: words and signs, Chinese cut into words too.
const rows = new WeakMap();

export function unitsOf(element) {
  const text = element.textContent;
  if (rows.get(element)?.text !== text) rows.set(element, { text, units: cut(text, element.closest('[lang]')?.lang) });
  return rows.get(element).units;
}

function cut(text, language) {
  return [...new Intl.Segmenter(language || 'en', { granularity: 'word' }).segment(text)]
    .filter(part => /\S/.test(part.segment))
    .map(part => ({ start: part.index, end: part.index + part.segment.length, text: part.segment }));
}
