// Marks the section in view in the list of contents.
let watcher;

function watch() {
  watcher?.disconnect();
  const links = new Map([...document.querySelectorAll('.contents a[href^="#"]')].map(link => [link.hash.slice(1), link]));
  if (links.size === 0) return;
  const heads = [...links.keys()].map(id => document.getElementById(id)).filter(head => head);
  const mark = () => {
    const current = heads.findLast(head => head.getBoundingClientRect().top < innerHeight / 3) ?? heads[0];
    for (const link of links.values()) link.removeAttribute('aria-current');
    links.get(current?.id)?.setAttribute('aria-current', 'location');
  };
  watcher = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  for (const head of heads) watcher.observe(head);
}

watch();
window.Blazor?.addEventListener('enhancedload', watch);
