// Shows the buttons for what this browser can do: copy the page's address, or hand it to another program.

for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const told = button.closest('.pass-on').querySelector('[data-copied]');
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      told.textContent = 'Der Link ist kopiert.';
    } catch {
      told.textContent = `Kopieren ist hier nicht erlaubt. Der Link: ${button.dataset.copy}`;
    }
  });
}

for (const button of document.querySelectorAll('[data-share]')) {
  if (!navigator.share) continue;
  button.hidden = false;
  button.addEventListener('click', () =>
    navigator.share({ title: button.dataset.title, url: button.dataset.share }).catch(() => {}));
}
