// Reading with notes: a paragraph's button moves the item's form below the paragraph and says which words it is about.
document.querySelectorAll("[data-reading] [data-note-here]").forEach((button) => {
  const item = button.closest(".reading-item");
  const form = item.querySelector("[data-note-form]");
  const home = form.parentElement;
  const quote = form.elements.citat;
  const shown = form.querySelector("[data-quote-shown]");
  const only = form.querySelectorAll("[data-note-mark], [data-note-back]");
  const place = (where, words) => {
    where.append(form);
    quote.value = words;
    shown.textContent = words;
    shown.hidden = !words;
    only.forEach((each) => { each.hidden = !words; });
  };
  button.addEventListener("click", () => {
    const paragraph = button.closest(".reading-paragraph");
    place(paragraph, paragraph.querySelector("[data-words] > span").textContent);
    form.elements.tekst.focus();
  });
  form.querySelector("[data-note-back]").addEventListener("click", () => {
    place(home, "");
    button.focus();
  });
  form.querySelector("[data-note-mark]").addEventListener("click", () => { form.elements.tekst.value = ""; });
});
