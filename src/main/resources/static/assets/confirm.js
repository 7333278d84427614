// Asks before something that cannot be undone: form[data-confirm="What happens"], and on the same form
// data-confirm-yes="What the button says" where "Yes, continue" is not clear enough.
'use strict';
(() => {
  let waiting = null;
  const dialog = () => document.getElementById('confirm-dialog');

  document.addEventListener('submit', event => {
    const form = event.target;
    const asked = event.submitter?.dataset.confirm ?? form.dataset.confirm;
    if (!asked || form.dataset.confirmed) {
      delete form.dataset.confirmed;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = {form, submitter: event.submitter};
    const box = dialog();
    const yes = box.querySelector('[data-confirm-yes]');
    yes.dataset.usual ??= yes.textContent;
    yes.textContent = event.submitter?.dataset.confirmYes ?? form.dataset.confirmYes ?? yes.dataset.usual;
    box.querySelector('[data-confirm-text]').textContent = asked;
    box.showModal();
    box.addEventListener('close', () => { waiting = null; }, {once: true});
  }, true);

  document.addEventListener('click', event => {
    if (event.target.closest('#confirm-dialog [data-confirm-no]')) dialog().close();
    if (event.target.closest('#confirm-dialog [data-confirm-yes]') && waiting) {
      const {form, submitter} = waiting;
      dialog().close();
      form.dataset.confirmed = 'yes';
      form.requestSubmit(submitter);
    }
  });
})();
