// Drags across the days of a year's plan: all get what the first one got. Keys and clicks work as on
// any box to check.
'use strict';
(() => {
  let sets = null;
  const boxOf = target => target.closest?.('[data-year-plan] .year-day')?.querySelector('input[type=checkbox]');

  const set = box => {
    if (box.checked !== sets) {
      box.checked = sets;
      box.dispatchEvent(new Event('change', {bubbles: true}));
    }
  };

  document.addEventListener('pointerdown', event => {
    const box = event.pointerType === 'mouse' && event.button === 0 ? boxOf(event.target) : null;
    if (!box) return;
    sets = !box.checked;
    set(box);
    box.focus();
    event.preventDefault();
  });
  document.addEventListener('pointerover', event => {
    if (sets === null) return;
    const box = boxOf(event.target);
    if (box) set(box);
  });
  document.addEventListener('pointerup', () => { sets = null; });
  document.addEventListener('pointercancel', () => { sets = null; });
  // The box has been set when the button went down.
  document.addEventListener('click', event => {
    if (event.pointerType === 'mouse' && event.detail > 0 && boxOf(event.target)) event.preventDefault();
  });
})();
