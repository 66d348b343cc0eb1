// What is being written, kept in this browser until the server has acknowledged it. One entry a note, under the note's own id, which
// is given here: saving it again can never make a second note.
const PREFIX = 'draft:';
const OPEN = 'draft-to-open';
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

export function newId() {
  return [...crypto.getRandomValues(new Uint8Array(12))].map(byte => ALPHABET[byte % 32]).join('');
}

/** False when the browser keeps nothing (switched off, or full). */
export function keep(draft) {
  try {
    localStorage.setItem(PREFIX + draft.id, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function find(id) {
  return read(PREFIX + id);
}

export function forget(id) {
  localStorage.removeItem(PREFIX + id);
}

/** The drafts on a report's chapter, in no order. */
export function of(report, chapter) {
  return Object.keys(localStorage).filter(key => key.startsWith(PREFIX)).map(read)
    .filter(draft => draft?.report === report && draft.chapter === chapter);
}

/** Which draft the panel opens with, across the way to the page that holds the panel. */
export function toOpen(id) {
  sessionStorage.setItem(OPEN, id);
}

export function takeToOpen() {
  const id = sessionStorage.getItem(OPEN);
  sessionStorage.removeItem(OPEN);
  return id;
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}
