// The way between the page and the panel of notes, an island that is loaded when it is first needed.
import * as drafts from './drafts.js';
import * as highlights from './highlights.js';
import { say } from './live.js';
import { placeOf, report } from './passages.js';

const PATIENCE = 15000;
let island = null;
let discarded = null;

/** Called by the panel when its circuit is up; answers with what is kept in this browser for this chapter. */
export function connect(dotnet) {
  island = dotnet;
  return { drafts: drafts.of(report(), location.pathname).map(summary), open: drafts.takeToOpen() };
}

export function disconnect() {
  island = null;
  highlights.drop('draft');
}

/** Begins a note on stretches of text; with quick, saves it at once as a highlight. */
export async function begin(anchors, quick = false) {
  if (anchors.length === 0) return;
  const draft = {
    id: drafts.newId(), report: report(), chapter: location.pathname, version: 0, anchors, place: placeOf(anchors),
    note: '', tags: '', colour: localStorage.getItem('note-colour') ?? 'straw', quick,
  };
  if (isTooLong(draft)) {
    say('That is too long for one note. Select less.');
    return;
  }
  drafts.keep(draft);
  highlights.keep('draft', anchors);
  getSelection().removeAllRanges();
  await open(draft);
}

/** Opens the panel with a draft, or with a stored note to edit. */
export async function open(draft) {
  if (island) {
    await answered(island.invokeMethodAsync('Open', draft)).catch(lost);
    return;
  }
  drafts.toOpen(draft.id);
  load();
}

/** Loads this page anew with the panel in it, where we stand. */
export function load() {
  const query = new URLSearchParams(location.search);
  query.set('notes', 'open');
  const address = `${location.pathname}?${query}`;
  keepPlace();
  if (window.Blazor?.navigateTo) Blazor.navigateTo(address, { replaceHistoryEntry: true });
  else location.replace(address);
}

// Enhanced navigation may scroll to the top; the words that were being read stay where they were.
function keepPlace() {
  const y = scrollY;
  const back = () => {
    Blazor.removeEventListener('enhancedload', back);
    scrollTo({ top: y, behavior: 'instant' });
  };
  window.Blazor?.addEventListener('enhancedload', back);
}

/** Sends a draft; the promise fails when there is no answer in time. Sending the same again is safe. */
export function save(draft) {
  if (isTooLong(draft)) return Promise.resolve({ isSaved: false, message: 'Not saved: note and selection together are too long. Part it into two notes.' });
  if (!island) return Promise.reject(new Error('no panel'));
  return answered(island.invokeMethodAsync('Save', draft));
}

function answered(promise) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE));
  return Promise.race([promise, late]);
}

function lost() {
  say('The library does not answer. What you selected is kept as a draft in this browser.');
}

// A message to the server holds 32 KB; what waits here is told in short and sent when it is asked for.
function summary(draft) {
  return { id: draft.id, place: draft.place, beginning: draft.note.slice(0, 60) };
}

function isTooLong(draft) {
  return new TextEncoder().encode(JSON.stringify(draft)).length > 30000;
}

// Called by the panel.

export function openKept(id) {
  const draft = drafts.find(id);
  if (draft) open(draft);
}

export function focus(selector) {
  const target = document.querySelector(selector);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}

export function show(colour, anchors) {
  highlights.drop('draft');
  highlights.add(`note-${colour}`, anchors);
}

export function showDraft(anchors) {
  highlights.keep('draft', anchors);
}

export function forget(id) {
  drafts.forget(id);
  highlights.drop('draft');
}

/** Throws a draft away; true when there were words in it, which can then be taken back until the next is thrown away. */
export function discard(id) {
  discarded = drafts.find(id);
  forget(id);
  return Boolean(discarded?.note.trim() || discarded?.tags.trim());
}

export function takeBack() {
  if (!discarded) return;
  drafts.keep(discarded);
  open(discarded);
}
