// A passage as a row of units that the keyboard steps through: words and signs, Chinese cut into words too. Each knows which sentence
// of the passage it belongs to.
const rows = new WeakMap();

export function unitsOf(element) {
  const text = element.textContent;
  if (rows.get(element)?.text !== text) rows.set(element, { text, units: cut(text, element.closest('[lang]')?.lang) });
  return rows.get(element).units;
}

function cut(text, language) {
  const parts = granularity => [...new Intl.Segmenter(language || 'en', { granularity }).segment(text)];
  const ends = parts('sentence').map(part => part.index + part.segment.length);
  let sentence = 0;
  return parts('word').filter(part => /\S/.test(part.segment)).map(part => {
    while (part.index >= ends[sentence]) sentence++;
    return { start: part.index, end: part.index + part.segment.length, text: part.segment, sentence };
  });
}
