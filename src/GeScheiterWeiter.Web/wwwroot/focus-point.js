// Shows the chosen picture under the nine places, what stays of it, and lets a click say so more exactly than they can.
const form = document.querySelector("[data-picture]");
const file = form?.querySelector("input[type=file]");
const exact = form?.querySelector("[name$=ExactFocus]");
const crop = form?.querySelector("[data-crop]");

if (file && exact && crop) {
  const canvas = document.createElement("canvas");
  canvas.hidden = true;
  crop.prepend(canvas);

  let picture = null;
  const draw = (x, y) => {
    const pen = canvas.getContext("2d");
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const side = Math.min(canvas.width, canvas.height);
    const left = Math.min(Math.max(x * canvas.width - side / 2, 0), canvas.width - side);
    const top = Math.min(Math.max(y * canvas.height - side / 2, 0), canvas.height - side);
    pen.fillStyle = "rgb(0 0 0 / 0.55)";
    pen.beginPath();
    pen.rect(0, 0, canvas.width, canvas.height);
    pen.rect(left, top, side, side);
    pen.fill("evenodd");
  };
  const chosen = () => (form.querySelector("[name$='.Focus']:checked")?.value ?? "50 50").split(" ").map((part) => part / 100);

  file.addEventListener("change", async () => {
    exact.value = "";
    try {
      picture = await createImageBitmap(file.files[0]);
    } catch {
      canvas.hidden = true;
      picture = null;
      return;
    }
    const scale = Math.min(1, 480 / Math.max(picture.width, picture.height));
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.hidden = false;
    draw(...chosen());
  });
  form.addEventListener("change", (event) => {
    if (!event.target.name?.endsWith(".Focus")) return;
    exact.value = "";
    if (picture) draw(...chosen());
  });
  // The label passes its click on to the radio button first, which stands for the place roughly.
  crop.addEventListener("click", (event) => {
    if (!picture || event.target.matches("input")) return;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const [x, y] = [(event.clientX - left) / width, (event.clientY - top) / height].map((part) => Math.min(Math.max(part, 0), 1));
    setTimeout(() => {
      exact.value = `${Math.round(x * 100)} ${Math.round(y * 100)}`;
      draw(x, y);
    });
  });
}
