// The search of the site: silkmatch itself, over the pages. Loaded when somebody turns to it; works without a network.
(() => {
  const base = new URL(document.documentElement.dataset.base || './', location.href);
  const toolbar = document.querySelector('.tsd-toolbar-contents');
  if (!toolbar) return;

  const form = document.createElement('form');
  form.className = 'site-search';
  form.setAttribute('role', 'search');
  form.innerHTML =
    '<input type="search" aria-label="Search" placeholder="Search" autocomplete="off"><ol aria-label="Results" hidden></ol><p role="status" hidden></p>';
  const [input, results, status] = form.children;
  toolbar.insertBefore(form, toolbar.children[1] ?? null);

  const workbench = document.createElement('a');
  workbench.href = new URL('workbench/index.html', base).href;
  workbench.textContent = 'Workbench';
  toolbar.append(workbench);

  let loading;
  const load = () => {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL('assets/silkmatch-search.js', base).href;
      script.onload = () => resolve(globalThis.silkmatchSearch);
      script.onerror = reject;
      document.head.append(script);
    });
    return loading;
  };

  const say = (text) => {
    status.hidden = text === '';
    status.textContent = text;
  };

  const report = () => say('The search could not be loaded.');

  async function search() {
    const text = input.value.trim();
    results.hidden = true;
    say('');
    if (text === '') return;
    const find = await load();
    if (input.value.trim() !== text) return;
    const found = find(text);
    results.replaceChildren(
      ...found.map(({ url, title, page }) => {
        const link = document.createElement('a');
        link.href = new URL(url, base).href;
        link.textContent = title;
        const item = document.createElement('li');
        const where = document.createElement('small');
        where.textContent = page;
        item.append(link, where);
        return item;
      }),
    );
    results.hidden = found.length === 0;
    if (found.length === 0) say('Nothing found.');
  }

  input.addEventListener('focus', () => load().catch(report), { once: true });
  input.addEventListener('input', () => search().catch(report));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      input.value = '';
      search().catch(report);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...results.querySelectorAll('a')];
    const next =
      stops[stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
})();
