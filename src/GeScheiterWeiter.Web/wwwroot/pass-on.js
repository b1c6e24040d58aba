// Shows the buttons for what this browser can do: copy the page's address or what stands beside the button, or hand it to another program.

for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const what = button.dataset.what ?? 'Der Link';
    const told = button.closest('.pass-on').querySelector('[data-copied]');
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      told.textContent = `${what} ist kopiert.`;
    } catch {
      told.textContent = `Kopieren ist hier nicht erlaubt. ${what}: ${button.dataset.copy}`;
    }
  });
}

for (const button of document.querySelectorAll('[data-share]')) {
  if (!navigator.share) continue;
  button.hidden = false;
  button.addEventListener('click', () =>
    navigator.share({ title: button.dataset.title, url: button.dataset.share }).catch(() => {}));
}
