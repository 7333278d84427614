// A click puts a phrase behind what stands in the text, on a line of its own.
document.querySelectorAll("[data-phrase]").forEach((button) => {
  button.addEventListener("click", () => {
    const text = document.getElementById(button.dataset.phrase);
    const before = text.value.trimEnd();
    text.value = (before ? before + "\n" : "") + button.textContent;
    text.focus();
    text.dispatchEvent(new Event("input", { bubbles: true }));
  });
});
