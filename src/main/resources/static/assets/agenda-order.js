// Rows of an agenda are dragged into their order; the arrows beside them do the same without a mouse.
(() => {
  const body = document.querySelector("[data-order]");
  const form = body && document.getElementById(body.dataset.order);
  if (!form) return;
  let dragged = null;
  const rows = () => [...body.querySelectorAll("tr[data-item]")];
  const before = () => rows().map((row) => row.dataset.item).join();
  let order = before();
  rows().forEach((row) => {
    row.draggable = true;
    row.addEventListener("dragstart", (event) => {
      dragged = row;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", row.dataset.item);
    });
    row.addEventListener("dragover", (event) => {
      if (!dragged || dragged === row) return;
      event.preventDefault();
      const downwards = rows().indexOf(dragged) < rows().indexOf(row);
      body.insertBefore(dragged, downwards ? row.nextElementSibling : row);
    });
    row.addEventListener("drop", (event) => event.preventDefault());
    row.addEventListener("dragend", () => {
      dragged = null;
      if (before() === order) return;
      order = before();
      rows().forEach((each) => {
        const field = document.createElement("input");
        field.type = "hidden";
        field.name = "punkt";
        field.value = each.dataset.item;
        form.append(field);
      });
      form.submit();
    });
  });
})();
