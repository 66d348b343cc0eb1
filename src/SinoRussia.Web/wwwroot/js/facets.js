// Finds among the values of a long facet while one types. Without script the same field is sent with the form.
const FIELD = '[data-facet] input[type=search]';

// As the server folds: no case, no accents.
function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function find(field) {
  const facet = field.closest('[data-facet]');
  const words = fold(field.value).split(/\s+/).filter(word => word);
  let fitting = 0;
  for (const value of facet.querySelectorAll('li')) {
    const label = fold(value.querySelector('label > span').textContent);
    const fits = words.every(word => label.includes(word));
    value.hidden = !fits && !value.querySelector('input').checked;
    if (fits) fitting++;
  }

  const more = facet.querySelector('details');
  if (more) {
    more.classList.toggle('is-found', words.length > 0);
    more.open = words.length > 0;
  }

  const others = Number(facet.dataset.others);
  facet.querySelector('[data-left]').textContent = words.length === 0 ? ''
    : `${fitting} with “${field.value.trim()}”${others > 0 ? `; Enter looks among ${others.toLocaleString('en-GB')} more` : ''}`;
}

function visible(facet) {
  return [...facet.querySelectorAll('li:not([hidden]) input')].find(box => box.checkVisibility());
}

document.addEventListener('input', event => {
  if (event.target.matches?.(FIELD)) find(event.target);
});

// Enter goes to the first value, or to the server where that knows more of them.
document.addEventListener('keydown', event => {
  if (!event.target.matches?.(FIELD) || event.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
  const facet = event.target.closest('[data-facet]');
  if (event.key === 'Enter' && Number(facet.dataset.others) > 0) return;
  event.preventDefault();
  visible(facet)?.focus();
});

// What was not filled in need not stand in the address; and what was found while typing was for the eye alone.
document.addEventListener('formdata', event => {
  for (const name of [...event.formData.keys()]) {
    if (name.startsWith('find-') && event.formData.get(name).trim() === '') event.formData.delete(name);
  }
});
