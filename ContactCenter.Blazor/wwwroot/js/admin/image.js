// Uploads a campaign's picture by HTTP, chosen or dropped; what came of it goes to the component.
export function attach(box, component, address, largest) {
  const input = box.querySelector("input[type=file]");

  async function upload(file) {
    if (file.size > largest) return component.invokeMethodAsync("Refused", "too-large");
    box.classList.add("busy");
    try {
      const response = await fetch(address, { method: "POST", body: file, headers: { "Content-Type": "application/octet-stream", RequestVerificationToken: token() } });
      const answer = await response.json().catch(() => ({}));
      if (response.ok) {
        await component.invokeMethodAsync("Uploaded", answer.name);
        input.dispatchEvent(new CustomEvent("change", { bubbles: true })); // the form has something to save
      } else await component.invokeMethodAsync("Refused", answer.code === "bad-image" || answer.code === "too-large" ? answer.code : "not-sent");
    } catch {
      await component.invokeMethodAsync("Refused", "not-sent");
    } finally {
      box.classList.remove("busy");
    }
  }

  function take(files) {
    if (files.length && !box.classList.contains("busy")) upload(files[0]);
    input.value = ""; // the same file may be chosen again
  }

  input.addEventListener("change", () => input.files.length && take([...input.files]));
  box.dataset.attached = "";
  box.addEventListener("dragover", event => {
    event.preventDefault();
    box.classList.add("over");
  });
  box.addEventListener("dragleave", event => box.contains(event.relatedTarget) || box.classList.remove("over"));
  box.addEventListener("drop", event => {
    event.preventDefault();
    box.classList.remove("over");
    take([...event.dataTransfer.files]);
  });
}

const token = () => document.querySelector("#log-out [name=__RequestVerificationToken]").value;
