// Forms with a little more comfort: counters, rows added in place, fields that do not apply hidden.
// Everything here is an improvement only; the pages work without it.
(function () {
    "use strict";

    function count(area) {
        const counter = document.getElementById(area.id + "-count");
        if (!counter) return;
        const left = Number(area.dataset.limit) - Array.from(area.value).length;
        counter.textContent = Math.abs(left).toLocaleString(document.documentElement.lang || "da") + " "
            + (left < 0 ? counter.dataset.over : counter.dataset.left);
        counter.classList.toggle("form-counter-over", left < 0);
    }

    function chosen(form, name) {
        return Array.from(form.elements)
            .filter(field => field.name === name || field.name === name + ".state")
            .filter(field => field.checked || (field.type !== "radio" && field.type !== "checkbox"))
            .map(field => field.value);
    }

    function showWhatApplies(form) {
        form.querySelectorAll("[data-shown-when]").forEach(group => {
            const answers = group.dataset.shownIs.split(" ");
            group.hidden = !chosen(form, group.dataset.shownWhen).some(value => answers.includes(value));
        });
    }

    function renumber(rows) {
        rows.querySelectorAll(".form-row").forEach((row, index) => {
            row.setAttribute("aria-label", row.dataset.label.replace("0", index + 1));
            row.querySelectorAll("[name]").forEach(field => {
                const label = row.querySelector("label[for='" + field.id + "']");
                field.name = field.name.replace(/^(f\.[^.]+\.)\d+/, "$1" + index);
                field.id = field.id.replace(/^(f-[^-]+-)\d+/, "$1" + index);
                if (label) label.htmlFor = field.id;
            });
        });
    }

    function addRow(button) {
        const rows = button.closest("[data-rows]");
        const last = Array.from(rows.querySelectorAll(".form-row")).pop();
        const row = last.cloneNode(true);
        row.querySelectorAll("input, textarea").forEach(field => {
            field.value = "";
            field.removeAttribute("aria-invalid");
            field.removeAttribute("aria-describedby");
        });
        row.querySelectorAll(".form-error-message, .form-warning-message").forEach(told => told.remove());
        row.querySelectorAll(".form-error").forEach(cell => cell.classList.remove("form-error"));
        last.after(row);
        offerRemoval(row, button);
        renumber(rows);
        row.querySelector("input, textarea").focus();
    }

    function offerRemoval(row, add) {
        row.querySelectorAll(".form-remove-row").forEach(old => old.remove());
        const button = document.createElement("button");
        button.type = "button";
        button.className = "button button-tertiary form-remove-row";
        button.textContent = add.dataset.remove;
        button.addEventListener("click", () => {
            const rows = row.closest("[data-rows]");
            const form = row.closest("form");
            if (rows.querySelectorAll(".form-row").length > 1) {
                row.remove();
                renumber(rows);
            } else {
                row.querySelectorAll("input, textarea").forEach(field => { field.value = ""; });
            }
            add.focus();
            form.dispatchEvent(new Event("input", { bubbles: true }));
        });
        row.append(button);
    }

    function prepare(root) {
        root.querySelectorAll("textarea[data-limit]").forEach(count);
        root.querySelectorAll("[data-rows]").forEach(rows => {
            const add = rows.querySelector(".form-add-row");
            rows.querySelectorAll(".form-row").forEach(row => offerRemoval(row, add));
        });
        root.querySelectorAll("form").forEach(showWhatApplies);
    }

    document.addEventListener("input", event => {
        if (event.target.matches("textarea[data-limit]")) count(event.target);
    });
    document.addEventListener("change", event => {
        if (event.target.form) showWhatApplies(event.target.form);
    });
    document.addEventListener("click", event => {
        const button = event.target.closest(".form-add-row");
        if (button) {
            event.preventDefault();
            addRow(button);
        }
    });
    document.addEventListener("htmx:load", event => prepare(event.target));
    prepare(document);
    const problems = document.querySelector("[data-form-problems]");
    if (problems) problems.focus();
})();
