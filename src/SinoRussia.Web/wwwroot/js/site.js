// What every page may use. Each module looks its elements up when it is needed, because enhanced navigation replaces them.
import './search-box.js';
import './suggest.js';
import './shortcuts.js';
import './contents.js';
import './matches.js';
import './results.js';
import './facets.js';
import './paragraphs.js';
import './reconnect.js';
import './importing.js';
import './notes/annotating.js';
