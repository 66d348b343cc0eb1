// A stretch of one paragraph as an excerpt. The page that adds it to a dossier holds the form and its token.
import { say } from './live.js';

/** Leads to that page; true when it does. */
export function addToDossier(anchors) {
  if (anchors.length > 1) say('An excerpt lies in one paragraph. For more, write a note and add that.');
  if (anchors.length !== 1) return false;
  const [{ passage, start, end }] = anchors;
  const back = `${location.pathname}${location.search}#p-${passage}`;
  location.assign(`/dossiers/add?${new URLSearchParams({ passage, start, end, back })}`);
  return true;
}
