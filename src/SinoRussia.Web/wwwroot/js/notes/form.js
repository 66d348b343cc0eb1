// The form of a note: keeps every keystroke in this browser, offers tags, saves. Listens on the document, because the panel draws
// the form when it likes.
import * as drafts from './drafts.js';
import * as highlights from './highlights.js';
import { save } from './panel.js';

const FORM = 'form[data-draft]';

function read(form) {
  const data = new FormData(form);
  return {
    id: form.dataset.draft, report: form.dataset.report, chapter: location.pathname, version: Number(form.dataset.version),
    anchors: JSON.parse(form.dataset.anchors), place: form.dataset.place, note: data.get('note'), tags: data.get('tags'),
    colour: data.get('colour'), quick: false,
  };
}

function tell(form, text, isBad = false) {
  const status = form.querySelector('[role=status]');
  status.textContent = text;
  status.classList.toggle('is-bad', isBad);
}

document.addEventListener('input', event => {
  const form = event.target.closest?.(FORM);
  if (!form) return;
  const draft = read(form);
  const kept = drafts.keep(draft);
  tell(form, kept ? 'Draft kept in this browser.' : 'This browser keeps no drafts: save before you leave.', !kept);
  form.dataset.colour = draft.colour;
  if (event.target.name === 'tags') offerTags(form);
});

document.addEventListener('focusin', event => {
  if (event.target.name === 'tags' && event.target.closest(FORM)) offerTags(event.target.closest(FORM));
});

document.addEventListener('keydown', event => {
  const form = event.target.closest?.(FORM);
  if (!form || event.isComposing) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit();
  } else if (event.key === 'Escape') {
    form.querySelector('[data-cancel]').focus();
  }
});

document.addEventListener('submit', async event => {
  const form = event.target.closest?.(FORM);
  if (!form) return;
  event.preventDefault();
  const draft = read(form);
  drafts.keep(draft);
  tell(form, 'Saving…');
  try {
    const answer = await save(draft);
    if (answer.isSaved) {
      drafts.forget(draft.id);
      localStorage.setItem('note-colour', draft.colour);
      highlights.drop('draft');
    } else {
      tell(form, answer.message, true);
    }
  } catch {
    tell(form, 'Not saved: the library does not answer. The text is kept in this browser; save again when it is back.', true);
  }
});

// Tags are parted by commas; what is offered continues the last one.
function offerTags(form) {
  const [field, offers] = [form.elements.tags, form.querySelector('[data-offers]')];
  const typed = field.value.split(',').map(tag => tag.trim().toLowerCase());
  const last = typed.pop();
  const fitting = JSON.parse(offers.dataset.offers).filter(tag => tag.toLowerCase().includes(last) && tag.toLowerCase() !== last && !typed.includes(tag.toLowerCase()));
  offers.replaceChildren(...fitting.slice(0, 6).map(tag => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn-plain tag';
    button.textContent = tag;
    button.setAttribute('aria-label', `Add tag ${tag}`);
    return button;
  }));
}

document.addEventListener('click', event => {
  const offer = event.target.closest?.('[data-offers] button');
  if (!offer) return;
  const field = offer.closest(FORM).elements.tags;
  field.value = [...field.value.split(',').slice(0, -1).map(tag => tag.trim()), offer.textContent].join(', ') + ', ';
  field.focus();
  field.dispatchEvent(new Event('input', { bubbles: true }));
});
