// Shows another emphasis in place. Without this file the form is sent with its button, and says the same.
const form = document.querySelector('#emphasis form');
let pending = new AbortController();

const address = () => {
  const chosen = [...new FormData(form)].filter(([, value]) => value !== '');
  return new URL(form.action).pathname + '?' + new URLSearchParams(chosen);
};

// What was unfolded stays so: a summary is known by its words and the card around it.
const name = summary => (summary.closest('article')?.getAttribute('aria-labelledby') ?? '') + summary.textContent;

const replace = (id, page) => {
  const old = document.getElementById(id);
  const unfolded = new Set([...old.querySelectorAll('details[open] > summary')].map(name));
  const part = document.adoptNode(page.getElementById(id));
  part.querySelectorAll('details > summary').forEach(it => {
    it.parentElement.open = unfolded.has(name(it));
  });
  old.replaceWith(part);
};

const show = (page, url, control) => {
  const top = control.getBoundingClientRect().top;
  ['answer', 'moves', 'more'].forEach(id => replace(id, page));
  document.title = page.title;
  history.replaceState(history.state, '', url);
  document.getElementById('said').textContent = document.querySelector('h1').textContent;
  // The control stays under the finger, however long the parts above it have become.
  scrollBy({top: control.getBoundingClientRect().top - top, behavior: 'instant'});
};

form?.addEventListener('change', async ({target}) => {
  pending.abort();
  pending = new AbortController();
  const {signal} = pending;
  const url = address();
  try {
    const response = await fetch(url, {signal, headers: {Accept: 'text/html'}});
    if (!response.ok) throw new Error(response.status);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!signal.aborted) show(page, url, target);
  } catch {
    if (!signal.aborted) form.submit();
  }
});

// Fields to copy from have a button where something may be put on the clipboard.
if (navigator.clipboard) {
  document.documentElement.classList.add('copies');
  document.addEventListener('click', async ({target}) => {
    const button = target.closest('[data-copies]');
    if (!button) return;
    const field = button.parentElement.querySelector('[readonly]');
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      button.firstChild.data = button.dataset.done;
    } catch {
      // The text stays selected.
    }
  });
}
