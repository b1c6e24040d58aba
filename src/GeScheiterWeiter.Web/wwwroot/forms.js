// Improves forms that work without it: an error in the summary leads right into its field, and nobody leaves a
// half-filled form by accident.

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

document.addEventListener('submit', () => { leaving = true; });
addEventListener('pageshow', () => { leaving = false; });
addEventListener('beforeunload', event => {
  if (!leaving && guarded.some(form => snapshot(form) !== before.get(form))) event.preventDefault();
});
