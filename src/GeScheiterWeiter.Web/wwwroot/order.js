// Lets organizers drag rows into order. Without it the arrow buttons do the same.
for (const form of document.querySelectorAll("[data-order]")) {
  const list = form.querySelector("ol, ul");
  const rows = () => [...list.querySelectorAll("[data-id]")];
  let dragged = null;
  let before = "";

  const order = () => rows().map((row) => row.dataset.id).join();

  for (const row of rows()) {
    row.draggable = true;
    row.classList.add("row--draggable");
    row.addEventListener("dragstart", (event) => {
      dragged = row;
      before = order();
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", row.dataset.id);
      row.classList.add("row--dragged");
    });
    row.addEventListener("dragover", (event) => {
      if (!dragged || dragged === row) return;
      event.preventDefault();
      const { top, height } = row.getBoundingClientRect();
      list.insertBefore(dragged, event.clientY < top + height / 2 ? row : row.nextSibling);
    });
    row.addEventListener("dragend", () => {
      row.classList.remove("row--dragged");
      dragged = null;
      if (order() === before) return;
      for (const moved of rows()) {
        const field = document.createElement("input");
        field.type = "hidden";
        field.name = "folge";
        field.value = moved.dataset.id;
        form.append(field);
      }
      form.submit();
    });
  }

  list.addEventListener("dragover", (event) => event.preventDefault());
  list.addEventListener("drop", (event) => event.preventDefault());
}
