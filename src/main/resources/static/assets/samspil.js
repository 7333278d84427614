// Sets the page up: design system components, dates, menus, htmx. Loaded first, with `defer`.
'use strict';
const samspil = window.samspil = {
  meta: name => document.querySelector(`meta[name="${name}"]`)?.content ?? '',
  said: name => document.getElementById('said')?.dataset[name] ?? '',
  say(words) {
    const said = document.getElementById('said');
    if (said) said.textContent = words;
  },
  csrf() {
    const token = document.querySelector('meta[name="csrf"]');
    return token ? {[token.dataset.header]: token.content} : {};
  },
  // A form changed and not sent, or a draft that must not be lost.
  leaving: false,
};
document.documentElement.classList.add('js');

// dkfds sends an ISO date from a hidden field and nothing when the date cannot be read. We send what
// the person typed, with or without JavaScript, so that the server can answer to just that.
samspil.dates = scope => {
  for (const picker of scope.querySelectorAll('.date-picker--initialized')) {
    const hidden = picker.querySelector('.date-picker__internal-input');
    const typed = picker.querySelector('.date-picker__external-input');
    if (hidden?.name) {
      typed.name = hidden.name;
      hidden.removeAttribute('name');
      hidden.removeAttribute('required');
    }
  }
};

const english = document.documentElement.lang === 'en';
const calendarInEnglish = {
  open_calendar: 'Open calendar', choose_a_date: 'Choose a date',
  choose_a_date_between: 'Choose a date between {minDay} {minMonthStr} {minYear} and {maxDay} {maxMonthStr} {maxYear}',
  choose_a_date_before: 'Choose a date until {maxDay} {maxMonthStr} {maxYear}',
  choose_a_date_after: 'Choose a date from {minDay} {minMonthStr} {minYear}',
  aria_label_date: '{dayStr} {day} {monthStr} {year}', current_month_displayed: 'Showing {monthLabel} {focusedYear}',
  first_possible_date: 'First possible date', last_possible_date: 'Last possible date',
  previous_year: 'One year back', previous_month: 'One month back', next_month: 'One month on', next_year: 'One year on',
  select_month: 'Choose month', select_year: 'Choose year', previous_years: '{years} years back', next_years: '{years} years on',
  guide: 'With the keyboard: arrow keys change day and week, page up and page down the month, with shift the year.',
  months_displayed: 'Choose a month', years_displayed: 'Showing {start} to {end}. Choose a year.',
  january: 'January', february: 'February', march: 'March', april: 'April', may: 'May', june: 'June', july: 'July',
  august: 'August', september: 'September', october: 'October', november: 'November', december: 'December',
  monday: 'Monday', tuesday: 'Tuesday', wednesday: 'Wednesday', thursday: 'Thursday', friday: 'Friday', saturday: 'Saturday', sunday: 'Sunday',
};

samspil.start = scope => {
  if (window.DKFDS) {
    if (scope === document) {
      if (english) DKFDS.datePicker.setLanguage(calendarInEnglish);
      DKFDS.init();
    } else {
      DKFDS.datePicker.init(scope);
      for (const limited of scope.querySelectorAll('.form-limit')) new DKFDS.CharacterLimit(limited).init();
    }
    samspil.dates(scope);
  }
  scope.dispatchEvent(new CustomEvent('samspil:start', {bubbles: true}));
};

document.addEventListener('DOMContentLoaded', () => samspil.start(document));

// Where the tabs of a case do not fit, the one that is open is in sight.
document.addEventListener('samspil:start', () => {
  const open = document.querySelector('.tabs [aria-current]');
  const tabs = open?.closest('.tabs');
  if (tabs && tabs.scrollWidth > tabs.clientWidth) tabs.scrollLeft = open.offsetLeft - (tabs.clientWidth - open.offsetWidth) / 2;
});

document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
  const opener = event.target.closest('[data-opens]');
  if (opener) document.getElementById(opener.dataset.opens)?.showModal();
  const closer = event.target.closest('[data-closes]');
  if (closer) document.getElementById(closer.dataset.closes)?.close();
  if (event.target.closest('[data-print]')) window.print();
  // A button that is off stays in the tab order, so that its reason can be read; it does nothing.
  if (event.target.closest('[aria-disabled="true"]')) event.preventDefault();
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  const menu = document.querySelector('details.menu[open]');
  if (menu) {
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

// htmx: fragments get their components; a session that ended leads to sign-in, not into the page.
document.addEventListener('htmx:load', event => {
  if (event.target !== document.body) samspil.start(event.target);
});
document.addEventListener('htmx:beforeSwap', event => {
  const answer = event.detail.xhr;
  if (answer.status === 401 || new URL(answer.responseURL || location.href).pathname === '/log-ind') {
    event.detail.shouldSwap = false;
    samspil.leaving = true;
    location.assign(location.href);
  }
  // A form that came back with its mistakes marked is an answer to show.
  if (answer.status === 409 || answer.status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// An answer that is no fragment to show becomes a sentence at the top of the page.
samspil.refused = words => {
  const place = document.getElementById('indhold');
  if (!place || !words) return;
  place.querySelector(':scope > .notice[data-refused]')?.remove();
  const notice = document.createElement('div');
  notice.className = 'alert alert-error notice';
  notice.dataset.refused = '';
  notice.setAttribute('role', 'alert');
  notice.textContent = words;
  place.prepend(notice);
  notice.scrollIntoView({block: 'nearest'});
};
// What an error page says, in one line.
samspil.errorIn = html => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('body.plain main :is(h1, .lead)')].map(part => part.textContent.trim()).join('. ');
};
document.addEventListener('htmx:sendError', () => samspil.refused(samspil.said('network')));
document.addEventListener('htmx:responseError', event => {
  samspil.refused(samspil.errorIn(event.detail.xhr.responseText));
});

// One click, one request: a second press while the first is under way does nothing.
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute('method')?.toLowerCase() !== 'post') return;
  if ([...form.attributes].some(attribute => attribute.name.startsWith('hx-'))) return;
  if (form.dataset.sending) return event.preventDefault();
  form.dataset.sending = 'yes';
  setTimeout(() => delete form.dataset.sending, 8000);
});
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sending]')) delete form.dataset.sending;
});
