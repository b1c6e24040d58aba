// Keeps the state on an edition's cover ("Beginnt in 20 Minuten", "Läuft gerade") true while the page stays open.
// Asks once a minute, only while somebody looks; changes the badges and nothing else, so nothing moves and nothing is read out.

const A_MINUTE = 60_000;
const state = document.querySelector('[data-live]');

const stateNow = async () => {
  const answer = await fetch(location.pathname);
  if (!answer.ok) return null;
  return new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-live]');
};

setInterval(async () => {
  if (document.hidden) return;
  const now = await stateNow().catch(() => null);
  if (now && now.textContent !== state.textContent) state.replaceChildren(...now.childNodes);
}, A_MINUTE);
