// Improves forms that work without it: an error in the summary leads right into its field, nobody leaves a half-filled
// form by accident, and a double click sends a form once.

const fieldOf = link => document.getElementById(decodeURIComponent(link.hash.slice(1)));

for (const summary of document.querySelectorAll('.error-summary')) {
  summary.focus();
  summary.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    const field = link && fieldOf(link);
    if (!field) return;
    event.preventDefault();
    const label = field.labels?.[0] ?? field;
    label.scrollIntoView({ block: 'start' });
    (field.matches('fieldset') ? field.querySelector('input') ?? field : field).focus({ preventScroll: true });
  });
}

const typed = 'input:not([type="hidden"], [type="radio"], [type="checkbox"], [type="search"], [type="password"]), textarea';
const snapshot = form => [...form.querySelectorAll(typed)].map(field => field.value).join('\n');
const guarded = [...document.querySelectorAll('form[method="post"]')].filter(form => form.querySelector(typed));
const before = new Map(guarded.map(form => [form, snapshot(form)]));
let leaving = false;

// A second submit of the same form is ignored: a double click, or impatience. After a while it is taken for a new try, for
// the browser's stop button leaves the page as it is. What answers with a file or opens another tab leaves it as well, and may
// be sent again at once.
const patience = 10_000;
const sentAt = new WeakMap();
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || event.submitter?.formTarget === '_blank') return;
  if (form.matches('[method="post"]:not([data-download])')) {
    if (performance.now() - sentAt.get(form) < patience) {
      event.preventDefault();
      return;
    }
    sentAt.set(form, performance.now());
  }
  leaving = true;
});
addEventListener('pageshow', () => {
  leaving = false;
  document.querySelectorAll('form').forEach(form => sentAt.delete(form));
});
addEventListener('beforeunload', event => {
  if (!leaving && guarded.some(form => snapshot(form) !== before.get(form))) event.preventDefault();
});
