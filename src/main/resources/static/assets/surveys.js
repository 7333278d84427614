// One box that checks all the others of a name.
for (const all of document.querySelectorAll("[data-check-all]")) {
    all.addEventListener("change", () => {
        for (const box of document.querySelectorAll(`input[name="${all.dataset.checkAll}"]`)) {
            box.checked = all.checked;
        }
    });
}
