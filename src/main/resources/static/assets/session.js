// Warns before the session ends, keeps it alive on request, and leaves the page when it has ended, so
// that nobody's data stays on an unattended screen. All windows of the browser share one clock.
'use strict';
(() => {
  const lasts = Number(samspil.meta('session-seconds')) * 1000;
  if (!lasts) return;
  const warns = Math.min(Number(samspil.meta('session-warning-seconds')) * 1000, lasts / 2);
  const clock = 'samspil.seen';
  const seen = () => localStorage.setItem(clock, String(Date.now()));
  const dialog = () => document.getElementById('session-dialog');
  let said = 0;

  function words(left) {
    const seconds = Math.max(0, Math.ceil(left / 1000));
    return seconds > 90 ? `${Math.ceil(seconds / 60)} ${samspil.said('minutes')}` : `${seconds} ${samspil.said('seconds')}`;
  }

  function look() {
    const left = Number(localStorage.getItem(clock)) + lasts - Date.now();
    const box = dialog();
    if (!box) return;
    if (left <= 0) {
      samspil.leaving = true;
      location.assign(location.href);
    } else if (left <= warns) {
      if (!box.open) box.showModal();
      box.querySelector('[data-session-left]').textContent = words(left);
      if (Math.abs(said - left) > 30000) {
        said = left;
        samspil.say(`${box.querySelector('p').textContent}`);
      }
    } else if (box.open) {
      box.close();
    }
  }

  async function stay() {
    const answer = await fetch('/session/forlaeng', {method: 'POST', headers: samspil.csrf(), redirect: 'manual'}).catch(() => null);
    if (answer?.ok) {
      seen();
      dialog().close();
    } else if (answer) {
      samspil.leaving = true;
      location.assign(location.href);
    } else {
      samspil.say(samspil.said('network'));
    }
  }

  document.addEventListener('click', event => {
    if (event.target.closest('[data-session-stay]')) stay();
  });
  document.addEventListener('cancel', event => {
    if (event.target.id === 'session-dialog') stay();
  }, true);
  document.addEventListener('htmx:afterRequest', seen);
  // The other windows leave at once; this one waits for the answer, which may lead on to the provider.
  document.addEventListener('submit', event => {
    if (!('signOut' in event.target.dataset)) return;
    clearInterval(ticking);
    localStorage.removeItem(clock);
  });
  seen();
  const ticking = setInterval(look, 1000);
})();
